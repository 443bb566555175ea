import type { auditActions as vi } from "../../vi/province/audit-actions"

export const auditActions: Readonly<Record<keyof typeof vi, string>> = {
  province_staff_invited: "Staff invited",
  province_invitation_withdrawn: "Invitation withdrawn",
  province_invitation_accepted: "Invitation accepted",
  province_role_changed: "Role changed",
  province_staff_removed: "Staff removed",
  sales_point_created: "Sales point opened",
  sales_point_closed: "Sales point closed",
  sales_point_reopened: "Sales point reopened",
  point_inspected: "Sales point inspected",
  point_manager_invited: "Manager of a point invited",
  point_invitation_withdrawn: "Invitation to a point withdrawn",
  point_staff_removed: "Person of a point removed",
  producer_contact_corrected: "Contact of a producer corrected",
  half_year_report_made: "Half-year report made",
}

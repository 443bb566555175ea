import type { auditActions as vi } from "../../vi/province/audit-actions"

export const auditActions: Readonly<Record<keyof typeof vi, string>> = {
  province_staff_invited: "Staff invited",
  province_invitation_withdrawn: "Invitation withdrawn",
  province_invitation_accepted: "Invitation accepted",
  province_role_changed: "Role changed",
  province_staff_removed: "Staff removed",
}

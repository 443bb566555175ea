import type { auditActions as vi } from "../../vi/province/audit-actions"

export const auditActions: Readonly<Record<keyof typeof vi, string>> = {
  province_staff_invited: "Staff invited",
  province_invitation_withdrawn: "Invitation withdrawn",
  province_invitation_accepted: "Invitation accepted",
  province_role_changed: "Role changed",
  province_staff_removed: "Staff removed",
  listing_checked: "Listing checked by hand",
  listing_link_asked: "Link asked again",
  platform_opened: "Platform added",
  platform_corrected: "Platform corrected",
  platform_closed: "Platform closed",
  platform_reopened: "Platform reopened",
}

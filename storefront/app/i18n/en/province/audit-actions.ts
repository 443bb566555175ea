import type { auditActions as vi } from "../../vi/province/audit-actions"

export const auditActions: Readonly<Record<keyof typeof vi, string>> = {
  province_staff_invited: "Staff invited",
  province_invitation_withdrawn: "Invitation withdrawn",
  province_invitation_accepted: "Invitation accepted",
  province_role_changed: "Role changed",
  province_staff_removed: "Staff removed",
  quality_record_added: "Quality record added",
  quality_record_renewed: "Quality record renewed or changed",
  quality_record_corrected: "Quality record corrected",
  quality_record_ended: "Quality record ended",
  product_marked: "Barcode or trace code set",
  event_added: "Event added",
  event_edited: "Event changed",
  event_ended: "Event ended",
  event_point_opened: "Sales point opened for an event",
  event_stock_moved: "Stock moved for an event",
  register_imported: "File imported",
}

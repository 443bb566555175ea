import type { auditActions as vi } from "../../vi/province/audit-actions"

export const auditActions: Readonly<Record<keyof typeof vi, string>> = {
  province_staff_invited: "Staff invited",
  province_invitation_withdrawn: "Invitation withdrawn",
  province_invitation_accepted: "Invitation accepted",
  province_role_changed: "Role changed",
  province_staff_removed: "Staff removed",
  listing_import_started: "Platform's file imported",
  listing_import_restarted: "Platform's file read again",
  listing_import_remapped: "Columns of a file corrected",
  listing_import_cancelled: "Platform's file cancelled",
  listing_import_applied: "File entered into the ledger",
  listing_row_decided: "Row of a file decided",
  listing_row_undone: "Row of a file undone",
  listing_rows_accepted: "Rows of a file accepted",
}

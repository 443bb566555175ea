/** What the audit's stable words mean (`action` of docs/province/api.md), in the order of the sections. */
export const auditActions = {
  province_staff_invited: "Mời cán bộ",
  province_invitation_withdrawn: "Thu hồi lời mời",
  province_invitation_accepted: "Nhận lời mời",
  province_role_changed: "Đổi quyền",
  province_staff_removed: "Cho cán bộ thôi",
  listing_import_started: "Nhập tệp của sàn",
  listing_import_restarted: "Đọc lại tệp của sàn",
  listing_import_remapped: "Sửa cột của tệp",
  listing_import_cancelled: "Hủy tệp của sàn",
  listing_import_applied: "Ghi tệp vào sổ độ phủ",
  listing_row_decided: "Quyết định một dòng của tệp",
  listing_row_undone: "Hoàn tác một dòng của tệp",
  listing_rows_accepted: "Nhận nhiều dòng của tệp",
} as const satisfies Record<string, string>

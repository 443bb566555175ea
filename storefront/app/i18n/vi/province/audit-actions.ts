/** What the audit's stable words mean (`action` of docs/province/api.md), in the order of the sections. */
export const auditActions = {
  province_staff_invited: "Mời cán bộ",
  province_invitation_withdrawn: "Thu hồi lời mời",
  province_invitation_accepted: "Nhận lời mời",
  province_role_changed: "Đổi quyền",
  province_staff_removed: "Cho cán bộ thôi",
  listing_checked: "Ghi kết quả xem trên sàn",
  listing_link_asked: "Hỏi lại liên kết",
  platform_opened: "Ghi sàn mới",
  platform_corrected: "Sửa thông tin sàn",
  platform_closed: "Đóng sàn",
  platform_reopened: "Mở lại sàn",
} as const satisfies Record<string, string>

/** What the audit's stable words mean (`action` of docs/province/api.md), in the order of the sections. */
export const auditActions = {
  province_staff_invited: "Mời cán bộ",
  province_invitation_withdrawn: "Thu hồi lời mời",
  province_invitation_accepted: "Nhận lời mời",
  province_role_changed: "Đổi quyền",
  province_staff_removed: "Cho cán bộ thôi",
  quality_record_added: "Thêm hồ sơ chất lượng",
  quality_record_renewed: "Gia hạn hoặc thay đổi hồ sơ chất lượng",
  quality_record_corrected: "Sửa hồ sơ chất lượng",
  quality_record_ended: "Kết thúc hồ sơ chất lượng",
  product_marked: "Ghi mã vạch, mã truy xuất",
  event_added: "Thêm sự kiện",
  event_edited: "Sửa sự kiện",
  event_ended: "Kết thúc sự kiện",
  event_point_opened: "Mở điểm bán cho sự kiện",
  event_stock_moved: "Chuyển hàng cho sự kiện",
  register_imported: "Nhập tệp",
} as const satisfies Record<string, string>

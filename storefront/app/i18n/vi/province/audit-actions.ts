/** What the audit's stable words mean (`action` of docs/province/api.md), in the order of the sections. */
export const auditActions = {
  province_staff_invited: "Mời cán bộ",
  province_invitation_withdrawn: "Thu hồi lời mời",
  province_invitation_accepted: "Nhận lời mời",
  province_role_changed: "Đổi quyền",
  province_staff_removed: "Cho cán bộ thôi",
  sales_point_created: "Mở điểm bán",
  sales_point_closed: "Đóng điểm bán",
  sales_point_reopened: "Mở lại điểm bán",
  point_inspected: "Ghi lần kiểm tra điểm bán",
  point_manager_invited: "Mời quản lý điểm bán",
  point_invitation_withdrawn: "Thu hồi lời mời vào điểm bán",
  point_staff_removed: "Cho người của điểm bán thôi",
  producer_contact_corrected: "Sửa liên hệ chủ thể",
  half_year_report_made: "Lập báo cáo 6 tháng",
} as const satisfies Record<string, string>

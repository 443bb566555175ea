import type { StaffKey } from "../staff"

/** The frame of the province's desk, and what its sections share. */
export const desk = {
  "desk.name": "Cán bộ tỉnh · OCOP Quảng Ninh",
  "desk.sections": "Các phần của khu vực cán bộ tỉnh",
  "desk.overview": "Tổng quan",
  "desk.coverage": "Độ phủ",
  "desk.certificates": "Chứng nhận",
  "desk.quality": "Chất lượng",
  "desk.events": "Hội chợ",
  "desk.imports": "Nhập từ tệp",
  "desk.points": "Điểm bán",
  "desk.report": "Báo cáo",
  "desk.audit": "Nhật ký",
  "desk.staff": "Cán bộ",
  "desk.menu": "Mục lục",
  "coverage.tabs": "Các trang về độ phủ",
  "coverage.tab.figures": "Số liệu",
  "coverage.tab.listings": "Nhập tệp của sàn",
  "coverage.tab.links": "Kiểm tra liên kết",
  "coverage.tab.platforms": "Các sàn",
  "coverage.tab.claims": "Đối chiếu số đã công bố",
  "role.viewer": "Xem số liệu",
  "role.editor": "Biên tập",
  "role.approver": "Phê duyệt",
  "table.export": "Tải về",
  "table.csv": "CSV",
  "table.xlsx": "Excel",
  "table.count": "{n} dòng",
  "table.none": "Không có dòng nào",
  "table.none.text": "Thử bỏ bớt bộ lọc hoặc tìm từ khác.",
  "table.clear": "Bỏ mọi bộ lọc",
  "table.sorted.asc": "đang xếp tăng dần",
  "table.sorted.desc": "đang xếp giảm dần",
  "filter.apply": "Lọc",
  "filter.all": "Tất cả",
  "chart.table": "Bảng số liệu",
  "approve.password": "Mật khẩu của bạn",
  "approve.help": "Nhập lại mật khẩu để xác nhận quyết định này.",
  "working.progress": "Đã xong {n} %",
  "working.again": "Xem lại tiến độ",
  "upload.rows": "Các dòng của bảng",
  "upload.sample": "Danh bạ hiện nay, để làm mẫu hoặc sửa rồi gửi lại:",
  "upload.table": "Dán các dòng từ bảng tính",
  "upload.file": "Hoặc chọn tệp CSV, XLSX",
  "upload.file.help": "Tối đa 5 MB và 20.000 dòng.",
  "upload.tooLarge": "Tệp lớn hơn 5 MB. Hãy chia tệp rồi gửi từng phần.",
  "upload.send": "Gửi và kiểm tra",
  "upload.same": "Mở lần nhập đã có",
  "upload.list": "Các lần nhập",
  "reason.label": "Lý do",
} as const satisfies Record<string, string>

export type DeskKey = keyof typeof desk
export type DeskMessages = Readonly<Record<DeskKey, string>>

/** Where the desk words what both areas say otherwise than the sales points. */
export const staffAtDesk = {
  "frame.area": "Cán bộ tỉnh · OCOP Quảng Ninh",
  "signIn.title": "Đăng nhập cán bộ tỉnh",
  "signIn.help": "Chỉ người được mời mới có tài khoản. Hãy nhờ người phụ trách mời bạn.",
  "forgotten.sent.text":
    "Nếu {email} là địa chỉ của một cán bộ tỉnh, thư có liên kết sẽ đến trong ít phút. Liên kết có hiệu lực 60 phút và chỉ dùng được một lần. Không thấy thư? Hãy xem cả mục thư rác.",
  "error.503.text": "Dữ liệu vẫn còn nguyên. Vui lòng thử lại sau ít phút.",
  "account.back": "Về trang tổng quan",
  "invitation.title": "Lời mời vào khu vực cán bộ tỉnh",
  "invitation.ended.text":
    "Liên kết đã được dùng, đã hết hạn hoặc bị thu hồi. Nếu bạn đã nhận lời, hãy đăng nhập; nếu chưa, hãy nhờ người phụ trách mời lại.",
} as const satisfies Partial<Record<StaffKey, string>>

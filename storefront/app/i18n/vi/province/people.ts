/** Staff and audit of the province's desk. */
export const people = {
  "staff.title": "Cán bộ",
  "staff.now": "Đang làm việc",
  "staff.you": "bạn",
  "staff.since": "từ {day}",
  "staff.invite": "Mời người mới",
  "staff.email": "Thư điện tử",
  "staff.role": "Quyền",
  "staff.role.help":
    "Xem số liệu: chỉ xem và tải về. Biên tập: cập nhật các sổ. Phê duyệt: quyết định về chứng nhận, điểm bán và cán bộ.",
  "staff.send": "Gửi lời mời",
  "staff.invited": "Đã gửi lời mời đến {email}.",
  "staff.link": "Liên kết mời, nếu thư không đến:",
  "staff.invitations": "Lời mời đang chờ",
  "staff.noInvitations": "Không có lời mời nào đang chờ.",
  "staff.until": "có hiệu lực đến {time}",
  "staff.withdraw": "Thu hồi",
  "staff.withdrawn": "Đã thu hồi lời mời.",
  "staff.change": "Đổi quyền hoặc cho thôi",
  "staff.changeRole": "Đổi quyền",
  "staff.changed": "Đã đổi quyền.",
  "staff.remove": "Cho thôi việc tại đây",
  "staff.remove.text":
    "Người này mất quyền truy cập ngay. Những gì họ đã làm vẫn được giữ trong nhật ký.",
  "staff.removed": "Đã cho thôi.",
  "staff.only": "Chỉ người có quyền phê duyệt mới mời, đổi quyền hoặc cho thôi được.",
  "audit.title": "Nhật ký",
  "audit.intro":
    "Mọi thay đổi: ai, lúc nào, trước và sau ra sao, vì sao. Không ai sửa hoặc xóa được.",
  "audit.filters": "Lọc nhật ký",
  "audit.search": "Tên người, đối tượng hoặc lý do",
  "audit.action": "Việc",
  "audit.from": "Từ ngày",
  "audit.to": "Đến ngày",
  "audit.at": "Thời điểm",
  "audit.who": "Người làm",
  "audit.what": "Việc",
  "audit.subject": "Đối tượng",
  "audit.change": "Thay đổi",
  "audit.reason": "Lý do",
  "audit.none": "Chưa có thay đổi nào",
  "audit.none.text": "Nhật ký ghi từ thay đổi đầu tiên.",
  "audit.actor.operator": "quản trị viên",
  "audit.actor.system": "tự động",
} as const satisfies Record<string, string>

export type PeopleKey = keyof typeof people
export type PeopleMessages = Readonly<Record<PeopleKey, string>>

import type { ProvinceRole } from "../province/role"
import { formatDate } from "../register/values/dates"
import { localDateAt } from "../rules/local-date"
import { renderMail, type MailContent } from "./render-mail"

const ROLES: Record<ProvinceRole, string> = {
  viewer: "xem số liệu",
  editor: "biên tập",
  approver: "phê duyệt",
}

/** The invitation to work for the province. Vietnamese: the person works there. */
export function provinceInvitationMail(about: {
  role: ProvinceRole
  link: string
  expiresAt: Date
  by: string
}): MailContent {
  return renderMail({
    language: "vi",
    subject: "Lời mời làm việc tại khu vực cán bộ tỉnh, OCOP Quảng Ninh",
    paragraphs: [
      "Chào bạn,",
      `${about.by} mời bạn vào khu vực cán bộ tỉnh trên sàn OCOP Quảng Ninh. Mở liên kết dưới đây và đặt mật khẩu để bắt đầu.`,
    ],
    facts: [
      ["Quyền", ROLES[about.role]],
      ["Liên kết có hiệu lực đến", formatDate(localDateAt(about.expiresAt))],
    ],
    link: { label: "Nhận lời mời", url: about.link },
    closing: [
      "Liên kết chỉ dùng được một lần và dành riêng cho bạn; đừng chuyển cho người khác. Nếu bạn không chờ lời mời này, hãy bỏ qua thư.",
    ],
  })
}

import { formatDate } from "../register/values/dates"
import { localDateAt } from "../rules/local-date"
import { renderMail, type MailContent } from "./render-mail"

const ROLES = { manager: "quản lý", clerk: "nhân viên bán hàng" } as const

/** The invitation to work at a sales point. Vietnamese: the person works there. */
export function pointInvitationMail(about: {
  point: string
  role: "manager" | "clerk"
  link: string
  expiresAt: Date
  by: string
}): MailContent {
  return renderMail({
    language: "vi",
    subject: `Lời mời làm việc tại ${about.point}`,
    paragraphs: [
      "Chào bạn,",
      `${about.by} mời bạn làm ${ROLES[about.role]} của điểm bán “${about.point}” trên sàn OCOP Quảng Ninh. Mở liên kết dưới đây và đặt mật khẩu để bắt đầu.`,
    ],
    facts: [
      ["Điểm bán", about.point],
      ["Vai trò", ROLES[about.role]],
      ["Liên kết có hiệu lực đến", formatDate(localDateAt(about.expiresAt))],
    ],
    link: { label: "Nhận lời mời", url: about.link },
    closing: [
      "Liên kết chỉ dùng được một lần và dành riêng cho bạn; đừng chuyển cho người khác. Nếu bạn không chờ lời mời này, hãy bỏ qua thư.",
    ],
  })
}

import { renderMail, type MailContent } from "./render-mail"

/** The link to choose a new password at the sales points, in the language of the page where it was asked for. */
export function forgottenPasswordMail({
  link,
  minutes,
  english,
}: {
  link: string
  minutes: number
  english: boolean
}): MailContent {
  if (english) {
    return renderMail({
      language: "en",
      subject: "Choose a new password for your sales point",
      paragraphs: [
        "Hello,",
        "Someone, most likely you, asked for a new password for the sales points of Quảng Ninh's OCOP marketplace. Open the link below to choose one.",
      ],
      facts: [["The link works for", `${minutes} minutes, once`]],
      link: { label: "Choose a new password", url: link },
      closing: [
        "If it was not you, ignore this mail: your password stays as it is. Never pass the link on; nobody of the province will ask you for it.",
      ],
    })
  }
  return renderMail({
    language: "vi",
    subject: "Đặt lại mật khẩu điểm bán OCOP",
    paragraphs: [
      "Chào bạn,",
      "Có người, nhiều khả năng là bạn, vừa yêu cầu đặt lại mật khẩu vào khu vực điểm bán trên sàn OCOP Quảng Ninh. Mở liên kết dưới đây để chọn mật khẩu mới.",
    ],
    facts: [["Liên kết có hiệu lực", `${minutes} phút, dùng một lần`]],
    link: { label: "Đặt mật khẩu mới", url: link },
    closing: [
      "Nếu không phải bạn yêu cầu, hãy bỏ qua thư: mật khẩu vẫn như cũ. Đừng chuyển liên kết cho ai; cán bộ tỉnh không bao giờ hỏi bạn liên kết này.",
    ],
  })
}

/** Tells the owner that the password was changed through such a link. */
export function passwordChangedMail({ english }: { english: boolean }): MailContent {
  if (english) {
    return renderMail({
      language: "en",
      subject: "Your password for the sales point was changed",
      paragraphs: [
        "Hello,",
        "The password of your account at the sales points was just changed through a link sent to this address. Every device that was signed in has been signed out.",
        "If it was not you, tell the manager of your point at once.",
      ],
    })
  }
  return renderMail({
    language: "vi",
    subject: "Mật khẩu điểm bán OCOP của bạn đã được đổi",
    paragraphs: [
      "Chào bạn,",
      "Mật khẩu tài khoản điểm bán của bạn vừa được đổi bằng liên kết gửi đến địa chỉ này. Mọi thiết bị đang đăng nhập đều đã bị đăng xuất.",
      "Nếu không phải bạn đổi, hãy báo ngay cho quản lý điểm bán.",
    ],
  })
}

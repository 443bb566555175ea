import { renderMail, type MailContent } from "./render-mail"

/** How the mails name the two areas that staff sign in to. */
const AREAS = {
  sales_point: {
    vi: "khu vực điểm bán",
    subject_vi: "điểm bán OCOP",
    boss_vi: "quản lý điểm bán",
    en: "the sales points' area",
    subject_en: "your sales point",
    boss_en: "the manager of your point",
  },
  province: {
    vi: "khu vực cán bộ tỉnh",
    subject_vi: "khu vực cán bộ tỉnh OCOP",
    boss_vi: "người phụ trách của tỉnh",
    en: "the province's desk",
    subject_en: "the province's desk",
    boss_en: "whoever is in charge at the province",
  },
} as const

type Area = keyof typeof AREAS

/** The link to choose a new password, in the language of the page where it was asked for. */
export function forgottenPasswordMail(
  area: Area,
  { link, minutes, english }: { link: string; minutes: number; english: boolean }
): MailContent {
  const names = AREAS[area]
  if (english) {
    return renderMail({
      language: "en",
      subject: `Choose a new password for ${names.subject_en}`,
      paragraphs: [
        "Hello,",
        `Someone, most likely you, asked for a new password for ${names.en} of Quảng Ninh's OCOP marketplace. Open the link below to choose one.`,
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
    subject: `Đặt lại mật khẩu ${names.subject_vi}`,
    paragraphs: [
      "Chào bạn,",
      `Có người, nhiều khả năng là bạn, vừa yêu cầu đặt lại mật khẩu vào ${names.vi} trên sàn OCOP Quảng Ninh. Mở liên kết dưới đây để chọn mật khẩu mới.`,
    ],
    facts: [["Liên kết có hiệu lực", `${minutes} phút, dùng một lần`]],
    link: { label: "Đặt mật khẩu mới", url: link },
    closing: [
      "Nếu không phải bạn yêu cầu, hãy bỏ qua thư: mật khẩu vẫn như cũ. Đừng chuyển liên kết cho ai; cán bộ tỉnh không bao giờ hỏi bạn liên kết này.",
    ],
  })
}

/** Tells the owner that the password was changed through such a link. */
export function passwordChangedMail(area: Area, { english }: { english: boolean }): MailContent {
  const names = AREAS[area]
  if (english) {
    return renderMail({
      language: "en",
      subject: `Your password for ${names.subject_en} was changed`,
      paragraphs: [
        "Hello,",
        `The password of your account in ${names.en} was just changed through a link sent to this address. Every device that was signed in has been signed out.`,
        `If it was not you, tell ${names.boss_en} at once.`,
      ],
    })
  }
  return renderMail({
    language: "vi",
    subject: `Mật khẩu ${names.subject_vi} của bạn đã được đổi`,
    paragraphs: [
      "Chào bạn,",
      `Mật khẩu của bạn ở ${names.vi} vừa được đổi bằng liên kết gửi đến địa chỉ này. Mọi thiết bị đang đăng nhập đều đã bị đăng xuất.`,
      `Nếu không phải bạn đổi, hãy báo ngay cho ${names.boss_vi}.`,
    ],
  })
}

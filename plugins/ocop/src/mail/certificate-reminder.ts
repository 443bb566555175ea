import { formatDate } from "../register/values/dates"
import type { Reminder } from "../rules/reminders"
import type { RenewalDuty } from "../rules/renewal"
import { renderMail, type MailContent } from "./render-mail"

/** What a reminder speaks of. */
export type RemindedCertificate = {
  product: string
  producer: string
  stars: number
  decisionNumber: string
  decidedOn: string
  duties: RenewalDuty[]
  /** Code of the dossier that is under way, if there is one. */
  dossierCode: string | null
  verifyUrl: string
}

/** The reminder as the producer reads it: what ends, what that means, what to do. */
export function producerReminder(about: RemindedCertificate, reminder: Reminder): MailContent {
  const end = formatDate(reminder.lastValidDay)
  return renderMail({
    language: "vi",
    subject: `Giấy chứng nhận OCOP của “${about.product}” ${left(reminder)}`,
    paragraphs: [
      `Kính gửi ${about.producer},`,
      `Giấy chứng nhận OCOP ${about.stars} sao của sản phẩm “${about.product}” có hiệu lực đến hết ngày ${end}. Sau ngày đó sản phẩm tạm ngừng bán và không được dùng nhãn OCOP cho đến khi được công nhận lại.`,
      ...(about.dossierCode
        ? [`Hồ sơ ${about.dossierCode} đang được xem xét.`]
        : about.duties.flatMap(producerDuty)),
    ],
    facts: facts(about, reminder),
    link: { label: "Xem giấy chứng nhận", url: about.verifyUrl },
    closing: ["Trân trọng."],
  })
}

/** The same for staff, who look after the law's other half. */
export function staffReminder(about: RemindedCertificate, reminder: Reminder): MailContent {
  return renderMail({
    language: "vi",
    subject: `Nhắc hạn: “${about.product}” (${about.producer}) ${left(reminder)}`,
    paragraphs: [
      about.dossierCode
        ? `Hồ sơ ${about.dossierCode} đang được xem xét.`
        : "Chưa có hồ sơ đánh giá lại nào đang được xem xét.",
      ...about.duties.flatMap(staffDuty),
    ],
    facts: facts(about, reminder),
    link: { label: "Xem giấy chứng nhận", url: about.verifyUrl },
  })
}

function left({ daysLeft }: Reminder): string {
  return daysLeft === 0 ? "hết hiệu lực hôm nay" : `còn ${daysLeft} ngày hiệu lực`
}

function facts(about: RemindedCertificate, reminder: Reminder): [string, string][] {
  return [
    ["Sản phẩm", about.product],
    ["Chủ thể", about.producer],
    ["Hạng", `${about.stars} sao`],
    ["Quyết định", `${about.decisionNumber} ngày ${formatDate(about.decidedOn)}`],
    ["Hiệu lực đến hết ngày", formatDate(reminder.lastValidDay)],
  ]
}

function producerDuty(duty: RenewalDuty): string[] {
  if (duty.kind !== "file_dossier") return []
  if (duty.state === "passed") {
    return [
      `Hạn nộp hồ sơ đánh giá lại là ngày ${formatDate(duty.to)}, nay đã qua. Đề nghị liên hệ ngay với UBND cấp xã để được hướng dẫn.`,
    ]
  }
  return [
    `Hồ sơ đánh giá lại nộp tại UBND cấp xã từ ngày ${formatDate(duty.from)} đến hết ngày ${formatDate(duty.to)} (Điều 7 Quyết định 26/2026/QĐ-TTg).`,
  ]
}

function staffDuty(duty: RenewalDuty): string[] {
  if (duty.kind === "file_dossier") {
    return [`Thời gian nộp hồ sơ: ${formatDate(duty.from)} – ${formatDate(duty.to)}.`]
  }
  return [
    `Cơ quan công nhận phải thông báo bằng văn bản cho chủ thể chậm nhất ngày ${formatDate(duty.until)}.`,
  ]
}

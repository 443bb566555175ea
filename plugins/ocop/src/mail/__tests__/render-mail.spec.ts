import { describe, expect, it } from "vitest"
import { renderMail } from "../render-mail"

describe("a mail", () => {
  const mail = renderMail({
    language: "vi",
    subject: "Nhắc hạn:\n Ruốc hàu",
    paragraphs: ["Kính gửi HTX <Bản Sen> & bạn hàng,"],
    facts: [["Hết hiệu lực", "31/01/2027"]],
    items: ["Mẫu 01", "Mẫu 02"],
    link: { label: "Xem giấy chứng nhận", url: "https://ocop.example/verify/22-1?a=1&b=2" },
    closing: ["Trân trọng."],
  })

  it("says the same in plain text", () => {
    expect(mail.text).toBe(
      [
        "Kính gửi HTX <Bản Sen> & bạn hàng,",
        "",
        "Hết hiệu lực: 31/01/2027",
        "",
        "- Mẫu 01",
        "- Mẫu 02",
        "",
        "Xem giấy chứng nhận:",
        "https://ocop.example/verify/22-1?a=1&b=2",
        "",
        "Trân trọng.",
        "",
        "--",
        "OCOP Quảng Ninh",
        "Thư được gửi tự động; mọi thông tin liên hệ có trên trang bán hàng.",
        "",
      ].join("\n")
    )
  })

  it("takes nothing for HTML, and reaches for nothing outside", () => {
    expect(mail.html).toContain("<p>Kính gửi HTX &lt;Bản Sen&gt; &amp; bạn hàng,</p>")
    expect(mail.html).toContain('href="https://ocop.example/verify/22-1?a=1&amp;b=2"')
    expect(mail.html).toContain('<html lang="vi">')
    expect(mail.html).not.toMatch(/<img|<script|<link|url\(/)
  })

  it("has a subject of one line", () => {
    expect(mail.subject).toBe("Nhắc hạn: Ruốc hàu")
  })
})

import { gzipSync } from "node:zlib"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { startBackend } from "~/routes/__tests__/shopper"
import type * as Respond from "../respond"

const ORIGIN = "http://localhost:3300"

let stop = () => {}
let verify: typeof Respond

beforeAll(async () => {
  stop = (await startBackend()).stop
  verify = await import("../respond")
})
afterAll(() => stop())

async function open(path: string) {
  const answer = await verify.respond(new URL(path, ORIGIN), "n0nce")
  if ("to" in answer)
    return { to: answer.to, status: 303, caching: "", html: "", text: "", ld: null }
  const { html } = answer
  return {
    ...answer,
    to: null,
    text: html
      .replace(/<(style|script)[^>]*>.*?<\/\1>/gs, "")
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " "),
    ld: ldOf(html),
  }
}

function ldOf(html: string): unknown {
  const found = /<script type="application\/ld\+json"[^>]*>(.*?)<\/script>/s.exec(html)?.[1]
  return found ? JSON.parse(found) : null
}

const code = (n: number) => `/verify/22-06838-${n}-2024`
const heading = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]

describe("the verification of a product", () => {
  it.each([
    [1, "Còn hiệu lực", "Giấy chứng nhận OCOP 4 sao, có hiệu lực đến hết ngày 31/01/2027."],
    [2, "Còn hiệu lực", "giấy này chỉ còn được dùng đến hết ngày 24/11/2026. Hôm nay là ngày cuối"],
    [3, "Còn hiệu lực, đang đánh giá lại", "chậm nhất đến hết ngày 30/07/2027. Còn 30 ngày."],
    [4, "Đã hết hiệu lực", "Giấy chứng nhận hết hiệu lực từ ngày 01/02/2027."],
    [5, "Đã bị thu hồi", "thu hồi từ ngày 15/06/2026"],
    [5, "Đã bị thu hồi", "Lý do thu hồi: Sử dụng sai nhãn hiệu OCOP."],
    [6, "Chưa có hiệu lực", "chỉ có hiệu lực từ ngày 31/01/2024"],
    [7, "Không có giấy chứng nhận", "hiện không có giấy chứng nhận OCOP từ 3 sao"],
  ])("%i says “%s”", async (n, word, sentence) => {
    const page = await open(code(n))
    expect(page.status).toBe(200)
    expect(heading(page.html)).toBe(word)
    expect(page.text).toContain(sentence)
  })

  it("names product, producer, decision, issuer, dates and the time of the check", async () => {
    const { text } = await open(code(1))
    for (const fact of [
      "Miến dong Bình Liêu",
      "HTX Phát triển Đình Trung",
      "4 sao",
      "Số 415/QĐ-UBND, ngày 30/01/2024",
      "UBND tỉnh Quảng Ninh",
      "31/01/2024 đến hết 31/01/2027",
      "22-06838-1-2024",
      "Kiểm tra lúc 10:00 24/11/2026, giờ Việt Nam",
    ]) {
      expect(text).toContain(fact)
    }
  })

  it("speaks English under /en", async () => {
    const { html, text } = await open(`/en${code(5)}`)
    expect(html).toContain('<html lang="en">')
    expect(heading(html)).toBe("Withdrawn")
    expect(text).toContain("Ground of withdrawal: Misuse of the OCOP mark.")
    expect(html).toContain('href="/verify/22-06838-5-2024" lang="vi"')
  })

  it("shows stars only while the certificate holds", async () => {
    for (const n of [1, 2, 3]) expect((await open(code(n))).text).toContain("4 sao")
    for (const n of [4, 5, 6, 7]) {
      expect((await open(code(n))).text).not.toContain("4 sao")
    }
  })

  it("is told to machines with dates and status", async () => {
    expect((await open(code(3))).ld).toMatchObject({
      "@type": "Product",
      name: "Miến dong Bình Liêu",
      gtin: "8935001293057",
      hasCertification: {
        "@type": "Certification",
        certificationIdentification: "415/QĐ-UBND",
        issuedBy: { name: "UBND tỉnh Quảng Ninh" },
        datePublished: "2024-01-30",
        validFrom: "2024-01-31",
        expires: "2027-07-30",
        certificationRating: { ratingValue: 4 },
        certificationStatus: "https://schema.org/CertificationActive",
      },
    })
    const revoked = JSON.stringify((await open(code(5))).ld)
    expect(revoked).toContain("CertificationInactive")
    expect(revoked).not.toContain("certificationRating")
  })

  it("of a drink gives facts only: no picture, no way to the shop, nothing for search engines", async () => {
    const { html, text, ld } = await open(code(8))
    expect(text).toContain("không bán cho người dưới 18 tuổi")
    expect(html).not.toContain("<img")
    expect(html).not.toMatch(/href="[^"]*\/(products|producers)\//)
    expect(html).toContain('<meta name="robots" content="noindex"/>')
    expect(ld).toBeNull()
    expect(html).toContain("Rượu &lt;/script&gt;&lt;b&gt;ngô")
  })

  it("is never kept by anyone past its next change", async () => {
    expect((await open(code(1))).caching).toBe("public, max-age=0, s-maxage=15")
    expect((await open(code(2))).caching).toBe("no-store")
  })

  it("needs no script, no font, and little of the line", async () => {
    const { html } = await open(code(1))
    expect(html).not.toMatch(/<script(?! type="application\/ld\+json")/)
    expect(html).not.toMatch(/modulepreload|woff2|rel="stylesheet"|style="/)
    expect(html).toContain('<style nonce="n0nce">:root{--paper:#fbf8f3;')
    expect(gzipSync(html).length).toBeLessThan(4_000)
  })
})

describe("a scanned code", () => {
  it("leads to the same answer, with the lot it names and no word for it", async () => {
    const { text, html } = await open("/01/08935001293057/10/L24%2F7")
    expect(heading(html)).toBe("Còn hiệu lực")
    expect(text).toContain("L24/7")
    expect(text).toContain("hệ thống không lưu lô nên không xác nhận được")
    expect(html).toContain('rel="canonical" href="http://localhost:3300/verify/22-06838-1-2024"')
  })

  it.each([
    ["/01/8935001293058", "chữ số cuối không khớp"],
    ["/01/abc", "phải là dãy số của mã vạch"],
    ["/01/08935001293057/10", "không đúng dạng"],
    ["/01/9520000000011", "Không có sản phẩm nào trong danh mục mang mã này"],
  ])("%s is a 404 that says why", async (path, why) => {
    const { status, text, caching } = await open(path)
    expect([status, caching]).toEqual([404, "no-store"])
    expect(text).toContain(why)
    expect(text).toContain("không có nghĩa là hàng giả")
  })

  it("claims nothing while the register does not answer", async () => {
    const { status, text } = await open("/01/8931234567897")
    expect(status).toBe(503)
    expect(text).toContain("Điều đó không nói lên điều gì về sản phẩm")
  })
})

describe("the box for a code", () => {
  it("leads to the code's own address", async () => {
    expect(await open("/en/verify?code=22–06838-1-2024")).toMatchObject({
      status: 303,
      to: "/en/verify/22-06838-1-2024",
    })
    expect((await open("/verify")).html).toContain('action="/verify" method="get"')
  })

  it("repeats nothing of what was typed", async () => {
    for (const typed of ["<script>alert(1)</script>", "gọi 0900 để xác minh", "22-1\u0000"]) {
      const { status, html } = await open(`/verify/${encodeURIComponent(typed)}`)
      expect(status).toBe(404)
      expect(html).not.toContain(typed)
    }
    expect((await open(`/verify?code=${"1".repeat(400)}`)).status).toBe(404)
  })
})

import { describe, expect, it } from "vitest"
import { actionName, changesInWords } from "../province/people/words.server"

describe("the audit in words", () => {
  it("names what changed, from what to what", () => {
    const before = { state: "at_province", stars: 3, last_valid_day: "2027-01-31", url: null }
    const after = {
      state: "recognised",
      stars: 4,
      last_valid_day: "2027-01-31",
      url: "https://v.vn",
    }
    expect(changesInWords(before, after, "vi")).toEqual([
      "Trạng thái: ở tỉnh → đã công nhận",
      "Số sao: 3 → 4",
      "Đường dẫn: – → https://v.vn",
    ])
    expect(changesInWords(null, { closed_on: "2026-11-30", has_sign: true }, "en")).toEqual([
      "Closed after: 30/11/2026",
      "Sign: yes",
    ])
  })

  it("tells the fields of a part, and what a list holds", () => {
    const before = { certificate: { id: "ocert_1", stars: 3 } }
    const after = { certificate: { id: "ocert_2", stars: 4 }, products: ["22-1", "22-2"] }
    expect(changesInWords(before, after, "vi")).toEqual([
      "Chứng nhận: Số sao: 3 → 4",
      "Sản phẩm: – → 22-1, 22-2",
    ])
  })

  it("shows a word without a name as it is kept", () => {
    expect(changesInWords({ odd_field: "x" }, null, "vi")).toEqual(["odd_field: x"])
    expect([actionName("dossier_opened", "vi"), actionName("some_deed", "en")]).toEqual([
      "Lập hồ sơ",
      "some deed",
    ])
  })
})

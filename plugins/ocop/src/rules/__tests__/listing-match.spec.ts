import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { ListingIndex, matchListing, type KnownProduct, type SeenListing } from "../listing-match"
import { judgeOf, type ListingRow } from "../listing-verdicts"
import { localDate } from "../local-date"
import { parseProductCode } from "../product-code"

const SQUID: KnownProduct = {
  code: "22-193-06688-5-2022",
  name: "Chả mực Hạ Long",
  producer: "Hợp tác xã Bá Kiến",
  gtins: ["08935001293057"],
  standing: { state: "valid" },
}
const HONEY: KnownProduct = {
  code: "22-06978-1-2024",
  name: "Mật ong Ba Chẽ",
  producer: "Công ty cổ phần Đạp Thanh",
  gtins: ["08931234567897", "08938500000010"],
  standing: { state: "valid" },
}
const NOODLES: KnownProduct[] = [1, 2].map((number) => ({
  code: `22-06838-${number}-2023`,
  name: "Miến dong Bình Liêu",
  producer: "HTX Đình Trung",
  gtins: [],
  standing: { state: "valid" },
}))
const LAPSED: KnownProduct = {
  code: "22-06862-1-2020",
  name: "Trà hoa vàng Quy Hoa",
  producer: "Công ty TNHH Quy Hoa",
  gtins: [],
  standing: { state: "not_certified" },
}
const ELSEWHERE: KnownProduct = {
  code: "31-11500-1-2023",
  name: "Nước mắm Cát Hải",
  producer: "Công ty CP Cát Hải",
  gtins: [],
  standing: { state: "other_province", province: "Hải Phòng" },
}

function indexOf(...products: KnownProduct[]): ListingIndex {
  const index = new ListingIndex()
  for (const product of products) index.add(product)
  return index
}
const register = () => indexOf(SQUID, HONEY, ...NOODLES, LAPSED, ELSEWHERE)

const seen = (part: Partial<SeenListing>): SeenListing => ({
  gtin: null,
  code: null,
  name: null,
  producer: null,
  ...part,
})
const match = (part: Partial<SeenListing>) => matchListing(register(), seen(part))

describe("a row of a platform's export", () => {
  it.each<[string, Partial<SeenListing>, object]>([
    ["by a barcode of 13 digits", { gtin: "893 5001 293057" }, { by: "gtin", code: SQUID.code }],
    ["by any pack's barcode", { gtin: "8938500000010" }, { by: "gtin", code: HONEY.code }],
    [
      "by the code with district",
      { code: "22-193-06688-5-2022" },
      { by: "ocop_code", code: SQUID.code },
    ],
    [
      "by the code without district",
      { code: "22–06688–5–2022" },
      { by: "ocop_code", code: SQUID.code },
    ],
    [
      "by an old code of a product with a new one",
      { code: "22-202-06978-1-2024" },
      { by: "ocop_code", code: HONEY.code },
    ],
    [
      "by name with producer, folded",
      { name: "CHẢ MỰC HẠ LONG", producer: "HTX Bá Kiến" },
      { by: "name_and_producer", code: SQUID.code, notes: [] },
    ],
    [
      "by name with producer when the barcode cannot be read",
      { gtin: "8,935E+12", name: "Chả mực Hạ Long", producer: "HTX Bá Kiến" },
      { by: "name_and_producer", notes: ["gtin_unreadable"] },
    ],
    [
      "by barcode under another name, which is told",
      { gtin: "8935001293057", name: "Chả mực giã tay Hạ Long 500g" },
      { by: "gtin", notes: ["renamed"] },
    ],
  ])("is matched %s", (_, row, expected) => {
    expect(match(row)).toMatchObject({ verdict: "matched", ...expected })
  })

  it.each<[string, Partial<SeenListing>, string, string[]]>([
    [
      "barcode and code name different products",
      { gtin: "8935001293057", code: HONEY.code },
      "keys_disagree",
      [SQUID.code, HONEY.code],
    ],
    [
      "a barcode stands at quite another name",
      { gtin: "8935001293057", name: "Rượu ba kích tím", producer: "HTX Lục Ngạn" },
      "name_differs",
      [SQUID.code],
    ],
    [
      "several products have this name and producer",
      { name: "Miến dong Bình Liêu", producer: "Hợp tác xã Đình Trung" },
      "several_equal",
      NOODLES.map(({ code }) => code),
    ],
    ["no producer is named", { name: "Mật ong Ba Chẽ" }, "name_only", [HONEY.code]],
    [
      "another producer is named",
      { name: "Mật ong Ba Chẽ", producer: "Hộ ông Tám" },
      "near",
      [HONEY.code],
    ],
    [
      "the name is near",
      { name: "Chả mực Hạ Long loại đặc biệt 500g", producer: "Bá Kiến" },
      "near",
      [SQUID.code],
    ],
  ])("is doubtful when %s", (_, row, reason, codes) => {
    const found = match(row)
    expect(found).toMatchObject({ verdict: "doubtful", reason })
    if (found.verdict !== "doubtful") throw new Error("not doubtful")
    expect(found.candidates.map(({ code }) => code).sort()).toEqual([...codes].sort())
  })

  it.each<[string, Partial<SeenListing>, object]>([
    [
      "is of another province",
      { code: ELSEWHERE.code },
      { reason: "other_province", facts: { province: "Hải Phòng" } },
    ],
    [
      "holds no valid certificate",
      { name: "Trà hoa vàng Quy Hoa", producer: "Công ty TNHH Quy Hoa" },
      { reason: "not_certified", facts: { code: LAPSED.code } },
    ],
    ["is unknown", { name: "Tai nghe không dây", producer: "Sony" }, { reason: "unknown_product" }],
    [
      "has a barcode that nothing else supports",
      { gtin: "9520000000011" },
      { reason: "unknown_product", notes: ["gtin_unknown"] },
    ],
  ])("is rejected when it %s", (_, row, expected) => {
    expect(match(row)).toMatchObject({ verdict: "rejected", ...expected })
  })

  it("takes the product that counts on the day over its predecessor of the same name", () => {
    const heir = { ...LAPSED, code: "22-06862-9-2023", standing: { state: "valid" as const } }
    const found = matchListing(
      indexOf(LAPSED, heir),
      seen({ name: LAPSED.name, producer: LAPSED.producer })
    )
    expect(found).toMatchObject({ verdict: "matched", code: heir.code })
  })
})

const row = (line: number, part: Partial<ListingRow>): ListingRow => ({
  ...seen({}),
  line,
  status: null,
  listedOn: null,
  isHeading: false,
  ...part,
})

describe("the rows of one file", () => {
  const judge = () => judgeOf(register(), localDate("2024-06-30"))

  it("name the line that said the same first", () => {
    const one = judge()
    const first = { name: SQUID.name, producer: SQUID.producer }
    expect(one(row(2, first))).toMatchObject({ verdict: "matched" })
    expect(one(row(3, first))).toMatchObject({ reason: "duplicate_row", facts: { line: 2 } })
    expect(one(row(4, { gtin: "8935001293057" }))).toMatchObject({
      reason: "same_product",
      facts: { line: 2, code: SQUID.code },
    })
  })

  it.each<[Partial<ListingRow>, string]>([
    [{ isHeading: true, name: "Tên sản phẩm" }, "heading_again"],
    [{ producer: "Tổng cộng" }, "nothing_to_match"],
    [{ gtin: "8935001293057", status: "Ngừng bán" }, "not_on_sale"],
    [{ gtin: "8935001293057", status: "Đã ẩn" }, "not_on_sale"],
    [{ gtin: "8935001293057", listedOn: localDate("2024-07-01") }, "listed_later"],
  ])("%j is rejected: %s", (part, reason) => {
    expect(judge()(row(5, part))).toMatchObject({ verdict: "rejected", reason })
  })

  it("keep a product that is sold out for now, and one listed on the very day", () => {
    const part = { gtin: "8935001293057", status: "Hết hàng", listedOn: localDate("2024-06-30") }
    expect(judge()(row(5, part))).toMatchObject({ verdict: "matched" })
  })

  it("each get exactly one verdict, and no product is matched twice", () => {
    const text = fc.constantFrom(
      null,
      "",
      SQUID.name,
      HONEY.name,
      "Miến dong Bình Liêu",
      "lạ",
      "=1+1"
    )
    const part = fc.record({
      gtin: fc.constantFrom(null, "8935001293057", "8938500000010", "123", "9520000000011"),
      code: fc.constantFrom(null, SQUID.code, HONEY.code, ELSEWHERE.code, "SP01"),
      name: text,
      producer: fc.constantFrom(null, SQUID.producer, "HTX Đình Trung", "Hộ ông Tám"),
      status: fc.constantFrom(null, "Đang bán", "Tạm ngưng"),
    })
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const one = judge()
        const verdicts = parts.map((each, at) => one(row(at + 2, each)))
        const matched = verdicts.flatMap((each) => (each.verdict === "matched" ? [each.code] : []))
        const doubtful = verdicts.filter(({ verdict }) => verdict === "doubtful")
        const rejected = verdicts.filter(({ verdict }) => verdict === "rejected")
        expect(matched.length + doubtful.length + rejected.length).toBe(parts.length)
        expect(new Set(matched).size).toBe(matched.length)
        for (const each of rejected) expect(each).toHaveProperty("reason")
      })
    )
  })
})

describe("a name that is only near", () => {
  it("never makes a doubt a match, however near", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (extra) => {
        const found = match({ name: `${SQUID.name} x${extra}`, producer: SQUID.producer })
        expect(found.verdict).not.toBe("matched")
      })
    )
  })
})

describe("a product's code", () => {
  it.each([
    ["22-06978-1-2026", { full: "22-06978-1-2026", bare: "22-06978-1-2026" }],
    [" 22-193-06688-05-2022 ", { full: "22-193-06688-05-2022", bare: "22-06688-5-2022" }],
    ["22 – 06978 – 1 – 2026", { full: "22-06978-1-2026", bare: "22-06978-1-2026" }],
    ["SP-0001", null],
    ["2026-06-30", null],
  ])("%s", (text, expected) => {
    expect(parseProductCode(text)).toEqual(expected)
  })
})

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

describe("a row with a barcode and a code", () => {
  const box = { ...HONEY, code: "22-06978-2-2024", name: "Mật ong Ba Chẽ hộp quà" }
  const twins = () => indexOf(HONEY, box)

  it("is matched by the barcode when both name one product, and nothing is to be told", () => {
    expect(match({ gtin: "8935001293057", code: SQUID.code, name: "CHẢ MỰC HẠ LONG" })).toEqual({
      verdict: "matched",
      by: "gtin",
      code: "22-193-06688-5-2022",
      notes: [],
    })
    expect(match({ gtin: "8935001293057" })).toMatchObject({ verdict: "matched", notes: [] })
  })

  it("means the one that the code tells from others of its barcode", () => {
    const found = matchListing(twins(), seen({ gtin: "8938500000010", code: "22-06978-2-2024" }))
    expect(found).toMatchObject({ verdict: "matched", by: "gtin", code: "22-06978-2-2024" })
  })

  it("means the one that the barcode tells from others of its code", () => {
    const elder = { ...SQUID, code: "22-195-06688-5-2022", gtins: [] }
    expect(
      matchListing(indexOf(SQUID, elder), seen({ gtin: "8935001293057", code: "22-06688-5-2022" }))
    ).toMatchObject({ verdict: "matched", code: "22-193-06688-5-2022" })
  })

  it("is doubtful when a barcode alone names two", () => {
    expect(matchListing(twins(), seen({ gtin: "8938500000010", name: "Mật ong Ba Chẽ" }))).toEqual({
      verdict: "doubtful",
      reason: "several_equal",
      candidates: [
        { code: "22-06978-1-2024", score: 850 },
        { code: "22-06978-2-2024", score: 671 },
      ],
      notes: [],
    })
  })

  it("is believed under quite another name when the producer is the product's", () => {
    expect(
      match({ gtin: "8935001293057", name: "Rượu ba kích tím", producer: "HTX Bá Kiến" })
    ).toMatchObject({ verdict: "matched", code: SQUID.code, notes: ["renamed"] })
    expect(match({ gtin: "8935001293057", name: "Rượu ba kích tím" })).toMatchObject({
      reason: "name_differs",
      candidates: [{ code: SQUID.code, score: 0 }],
    })
  })

  it("shows first whose name the row has, when the two disagree", () => {
    expect(
      match({ gtin: "8935001293057", code: HONEY.code, name: HONEY.name, producer: HONEY.producer })
    ).toMatchObject({
      reason: "keys_disagree",
      candidates: [
        { code: HONEY.code, score: 1000 },
        { code: SQUID.code, score: 140 },
      ],
    })
  })

  it.each(["22-99999-1-2024", "SP-0001"])("is unknown by a code that nobody has: %s", (code) => {
    expect(match({ code })).toEqual({
      verdict: "rejected",
      reason: "unknown_product",
      facts: {},
      notes: [],
    })
  })

  it("is matched by a code of no known form when the register has that very one", () => {
    const odd = { ...SQUID, code: "SP01" }
    expect(matchListing(indexOf(odd), seen({ code: " SP01 " }))).toMatchObject({ code: "SP01" })
  })
})

describe("products that a name may mean", () => {
  const maker = (code: string, producer: string, standing: KnownProduct["standing"]) => ({
    ...HONEY,
    code,
    producer,
    gtins: [],
    standing,
  })
  const candidates = (index: ListingIndex, part: Partial<SeenListing>) => {
    const found = matchListing(index, seen(part))
    return found.verdict === "doubtful" ? found.candidates : found
  }

  it("have their likeness in thousandths", () => {
    expect(candidates(register(), { name: "Mật ong Ba Chẽ" })).toEqual([
      { code: HONEY.code, score: 850 },
    ])
    expect(candidates(register(), { name: "Mật ong Ba Chẽ", producer: "Hộ ông Tám" })).toEqual([
      { code: HONEY.code, score: 700 },
    ])
    expect(candidates(register(), { name: "Mật ong rừng Ba Chẽ", producer: "Đạp Thanh" })).toEqual([
      { code: HONEY.code, score: 918 },
    ])
  })

  it("are those with a certificate first, then by their codes", () => {
    const index = indexOf(
      maker("22-06978-4-2024", "HTX Lục Ngạn", { state: "not_certified" }),
      maker("22-06978-3-2024", "HTX Ba Chẽ", { state: "not_certified" }),
      maker("22-06978-7-2024", "Hộ ông Tám", { state: "valid" }),
      maker("22-06978-6-2024", "Hộ bà Bảy", { state: "valid" }),
      maker("22-06978-5-2024", "Hộ ông Chín", { state: "not_certified" })
    )
    expect(candidates(index, { name: "Mật ong Ba Chẽ" })).toEqual(
      [6, 7, 3, 4, 5].map((number) => ({ code: `22-06978-${number}-2024`, score: 850 }))
    )
  })

  it("are the nearest first, whichever the register has first", () => {
    const index = indexOf(
      { ...HONEY, code: "22-06978-2-2024", name: "Mật ong rừng Ba Chẽ" },
      HONEY,
      { ...HONEY, code: "22-06978-3-2024", name: "Mật ong rừng Ba Chẽ loại đặc biệt" }
    )
    expect(candidates(index, { name: "Mật ong rừng Ba Chẽ loại 1" })).toMatchObject([
      { code: "22-06978-2-2024" },
      { code: "22-06978-3-2024" },
      { code: "22-06978-1-2024" },
    ])
  })

  it("are found behind others that are too far", () => {
    const far = { ...SQUID, code: "22-06688-6-2022", name: "Chả mực Cô Tô" }
    expect(candidates(indexOf(far, SQUID), { name: "Chả mực Hạ Long" })).toEqual([
      { code: SQUID.code, score: 850 },
    ])
  })

  it("are found wherever they stand in the register", () => {
    expect(candidates(register(), { name: "Nước mắm Cát Hải đặc biệt" })).toEqual([
      { code: ELSEWHERE.code, score: 672 },
    ])
  })

  it("are five at most", () => {
    const six = indexOf(
      ...[6, 5, 4, 3, 2, 1].map((number) =>
        maker(`22-06978-${number}-2024`, "HTX Ba Chẽ", { state: "valid" })
      )
    )
    const five = [1, 2, 3, 4, 5].map((number) => `22-06978-${number}-2024`)
    const named = { name: "Mật ong Ba Chẽ" }
    expect(candidates(six, named)).toEqual(five.map((code) => ({ code, score: 850 })))
    expect(candidates(six, { ...named, producer: "Hợp tác xã Ba Chẽ" })).toEqual(
      five.map((code) => ({ code, score: 1000 }))
    )
  })

  it.each([
    ["a word or two in common", { name: "Chả mực Cô Tô" }],
    [
      "the producer in common, and a third of the name",
      { name: "Ruốc tôm Hạ Long", producer: "HTX Bá Kiến" },
    ],
  ])("are none with %s", (_what, part) => {
    expect(match(part)).toMatchObject({ verdict: "rejected", reason: "unknown_product" })
  })

  it("are near, not of that name, when a word is added and no producer named", () => {
    expect(match({ name: "Mật ong Ba Chẽ nguyên chất" })).toMatchObject({
      verdict: "doubtful",
      reason: "near",
      candidates: [{ code: HONEY.code, score: 638 }],
    })
  })

  it("are doubtful when neither the row nor the register names a producer", () => {
    const index = indexOf({ ...HONEY, producer: "" })
    expect(matchListing(index, seen({ name: "Mật ong Ba Chẽ" }))).toMatchObject({
      verdict: "doubtful",
      reason: "name_only",
    })
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

  it("are told what stands in the way", () => {
    const squid = { gtin: "8935001293057" }
    expect(judge()(row(5, { ...squid, status: "Ngừng bán" }))).toEqual({
      verdict: "rejected",
      reason: "not_on_sale",
      facts: { status: "Ngừng bán" },
      notes: [],
    })
    expect(judge()(row(5, { ...squid, listedOn: localDate("2024-07-01") }))).toMatchObject({
      facts: { date: "2024-07-01" },
    })
    expect(judge()(row(5, { ...squid, status: "Đang bán, không ẩn" }))).toMatchObject({
      verdict: "matched",
    })
  })

  it("stay doubtful, each for itself, when two may mean the same product", () => {
    const one = judge()
    expect(one(row(2, { name: HONEY.name }))).toMatchObject({ verdict: "doubtful" })
    expect(one(row(3, { name: HONEY.name, producer: "Hộ ông Tám" }))).toMatchObject({
      verdict: "doubtful",
    })
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
    ["222-06978-1-2026", null],
    ["22-06978-1-20266", null],
    ["2026-06-30", null],
  ])("%s", (text, expected) => {
    expect(parseProductCode(text)).toEqual(expected)
  })
})

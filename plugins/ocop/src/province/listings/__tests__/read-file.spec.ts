import iconv from "iconv-lite"
import { describe, expect, it } from "vitest"
import { readPlatformFile, type NamedEncoding } from "../read-file"
import { findHeadingLine, mappingOf } from "../fields"
import { readListing } from "../row-values"

const CSV = "STT;Tên sản phẩm;Nhà cung cấp;Mã vạch\n1;Chả mực Hạ Long;HTX Bá Kiến;8935001293057\n"
const writeXlsx = async () => (await import("write-excel-file/node")).default
const ROWS = [
  { row: 1, cells: ["STT", "Tên sản phẩm", "Nhà cung cấp", "Mã vạch"] },
  { row: 2, cells: ["1", "Chả mực Hạ Long", "HTX Bá Kiến", "8935001293057"] },
]

/** Windows-1258 keeps tone marks apart; encoders do not split them off. */
function asWindows1258(text: string): Buffer {
  const split = [...text].map((sign) => {
    const [, base = sign, shape = "", tone = ""] =
      /^(.)([\u0302\u0306\u031b]?)(.*)$/su.exec(sign.normalize("NFD")) ?? []
    return `${`${base}${shape}`.normalize("NFC")}${tone}`
  })
  return iconv.encode(split.join(""), "windows-1258")
}

const read = async (bytes: Buffer, encoding: NamedEncoding | null = null) => {
  const file = await readPlatformFile(bytes, encoding)
  if (!file.ok) throw new Error(file.failure.code)
  return file
}

describe("a platform's CSV", () => {
  it.each<[string, Buffer, string]>([
    ["UTF-8", Buffer.from(CSV), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${CSV}`), "utf-8"],
    ["UTF-16 with a mark", Buffer.from(`\ufeff${CSV}`, "utf16le"), "utf-16le"],
    ["UTF-16 without", Buffer.from(CSV, "utf16le"), "utf-16le"],
    ["Windows-1258", asWindows1258(CSV), "windows-1258"],
  ])("is read as %s", async (_, bytes, encoding) => {
    const file = await read(bytes)
    expect(file.rows).toEqual(ROWS)
    expect(file.file).toMatchObject({ encoding, repaired: false })
  })

  it("is repaired when UTF-8 was saved as Windows-1252", async () => {
    const broken = new TextDecoder("windows-1252").decode(Buffer.from(CSV))
    expect(broken).toContain("Cháº£ má»±c")
    const file = await read(Buffer.from(broken))
    expect(file.rows).toEqual(ROWS)
    expect(file.file.repaired).toBe(true)
  })

  it("is read in the encoding that a person names", async () => {
    const file = await read(iconv.encode("Tên;Shop\nCafé;Père\n", "windows-1252"), "windows-1252")
    expect(file.rows[1]?.cells).toEqual(["Café", "Père"])
  })

  it.each([";", ",", "\t", "|"])("is read with %j between its cells", async (delimiter) => {
    const file = await read(Buffer.from(CSV.replaceAll(";", delimiter)))
    expect(file.rows).toEqual(ROWS)
    expect(file.file.delimiter).toBe(delimiter)
  })

  it.each<[string, Buffer, object]>([
    ["nothing in it", Buffer.from("\n\n"), { code: "empty" }],
    [
      "an open quote",
      Buffer.from('Tên;Shop\n"Chả mực;HTX\n'),
      { code: "unclosed_quote", facts: { line: 2 } },
    ],
    [
      "too many rows",
      Buffer.from("a\n".repeat(20_001)),
      { code: "too_many_rows", facts: { most: 20_000 } },
    ],
    [
      "an archive that is no workbook",
      Buffer.from("PK\u0003\u0004nonsense"),
      { code: "unreadable" },
    ],
    ["bytes that are no text", Buffer.from([1, 2, 3, 0, 5, 1, 2, 7]), { code: "unreadable" }],
  ])("with %s is refused, saying why", async (_, bytes, failure) => {
    expect(await readPlatformFile(bytes, null)).toMatchObject({ ok: false, failure })
  })
})

describe("a platform's workbook", () => {
  it("is read below its title, with merged cells filled down and dates as days or numbers", async () => {
    const text = (value: string, more = {}) => ({ value, type: String, ...more })
    const workbook = await (
      await writeXlsx()
    )([
      [text("SẢN PHẨM TRÊN SÀN VOSO", { columnSpan: 4 }), null, null, null],
      [null, null, null, null],
      ["Tên sản phẩm", "Gian hàng", "Ngày đăng", "Trạng thái"].map((value) => text(value)),
      [
        text("Chả mực Hạ Long"),
        text("HTX Bá Kiến", { rowSpan: 2 }),
        { value: 45_412, type: Number },
        text("Đang bán", { rowSpan: 3 }),
      ],
      [
        text("Ruốc hàu Vân Đồn"),
        null,
        { value: new Date(Date.UTC(2024, 4, 2)), type: Date, format: "dd/mm/yyyy" },
        null,
      ],
      [null, null, null, null],
    ]).toBuffer()
    const file = await read(workbook)
    const line = findHeadingLine(file.rows)
    expect(line).toBe(3)
    expect(file.file).toMatchObject({ kind: "xlsx", filled: 2, sheet: "Sheet1", otherSheets: [] })
    const headings = file.rows.find(({ row }) => row === line)?.cells ?? []
    const mapping = mappingOf(headings)
    expect(mapping).toMatchObject({ name: 0, producer: 1, listed_on: 2, status: 3, gtin: null })
    const rows = file.rows
      .filter(({ row }) => row > 3)
      .map(({ row, cells }) => readListing(row, cells, mapping, headings))
    expect(rows).toMatchObject([
      { line: 4, name: "Chả mực Hạ Long", producer: "HTX Bá Kiến", listedOn: "2024-04-30" },
      {
        line: 5,
        name: "Ruốc hàu Vân Đồn",
        producer: "HTX Bá Kiến",
        listedOn: "2024-05-02",
        status: "Đang bán",
      },
    ])
  })

  it("says which of its sheets were left out", async () => {
    const cells = (value: string) => [[{ value, type: String }]]
    const workbook = await (
      await writeXlsx()
    )([
      { data: cells("Hướng dẫn"), sheet: "Đọc trước" },
      { data: cells("Tên sản phẩm"), sheet: "Hàng & giá" },
    ]).toBuffer()
    expect((await read(workbook)).file).toMatchObject({
      sheet: "Hàng & giá",
      otherSheets: ["Đọc trước"],
    })
  })
})

describe("headings", () => {
  it.each<[string[], object]>([
    [["Product name", "Seller", "Barcode", "Link"], { name: 0, producer: 1, gtin: 2, url: 3 }],
    [["Giá sản phẩm", "Tên sản phẩm (bắt buộc)", "Mã sản phẩm", "Mã OCOP"], { name: 1, code: 3 }],
    [["TÊN HÀNG HÓA", "Tên gian hàng trên Voso"], { name: 0, producer: 1 }],
  ])("%j", (headings, expected) => {
    expect(mappingOf(headings)).toMatchObject(expected)
  })

  it("are not found where there are none", () => {
    expect(findHeadingLine([{ row: 1, cells: ["Chả mực", "200.000"] }])).toBeNull()
  })
})

describe("a row's cells", () => {
  const headings = ["Tên sản phẩm", "Ngày đăng", "Link", "Mã vạch", "Thanh toán trực tuyến"]
  const cells = (...values: string[]) => readListing(7, values, mappingOf(headings), headings)

  it.each([
    ["45473", "2024-06-30"],
    ["45473.75", "2024-06-30"],
    ["30/06/2024 15:04", "2024-06-30"],
    ["2024-06-30T08:00:00Z", "2024-06-30"],
    ["31/02/2024", null],
    ["hôm qua", null],
  ])("the date %s is %s", (text, expected) => {
    const read = cells("Chả mực", text)
    expect(read.listedOn).toBe(expected)
    expect(read.cellNotes).toEqual(expected === null ? ["date_unreadable"] : [])
  })

  it("stay a row whatever they hold", () => {
    expect(cells("Chả mực", "", "không có", "8935001293057.0", "có")).toMatchObject({
      name: "Chả mực",
      gtin: "8935001293057",
      url: null,
      nonCash: true,
      cellNotes: ["url_unreadable"],
    })
    expect(cells("Tên sản phẩm", "Ngày đăng")).toMatchObject({ isHeading: true })
  })
})

import { describe, expect, it } from "vitest"
import { tableAsXlsx } from "../../../documents/file-table"
import type { SheetKind } from "../kinds"
import { readSheet, type SheetPart } from "../read-sheet"

async function read(kind: SheetKind, bytes: Buffer | string): Promise<SheetPart[]> {
  const parts: SheetPart[] = []
  await readSheet(Buffer.from(bytes), kind, (part) => parts.push(part))
  return parts
}

describe("reading a sheet beside the shop", () => {
  it("hands rows over in slices, with their cells as they stand", async () => {
    const lines = Array.from({ length: 1200 }, (_, at) => `22-${at};4;"gấp; nhé"`)
    const parts = await read("decision", ["Mã sản phẩm;Số sao;Ghi chú", ...lines].join("\n"))
    expect(parts.map((each) => (each.part === "rows" ? each.rows.length : each.part))).toEqual([
      500,
      500,
      200,
      "end",
    ])
    const [first] = parts
    expect(first?.part === "rows" && first.rows[0]).toMatchObject({
      row: 2,
      values: { product_code: "22-0", stars: 4 },
      cells: ["22-0", "4", "gấp; nhé"],
    })
    expect(parts.at(-1)).toMatchObject({ rest: { headings: ["Mã sản phẩm", "Số sao", "Ghi chú"] } })
  })

  it("reads a workbook by the same row numbers and a decimal comma", async () => {
    const columns = ["Mã sản phẩm", "Số sao", "Điểm"].map((heading, at) => ({
      vi: heading,
      en: heading,
      cell: (row: (string | number)[]) => row[at],
    }))
    const workbook = await tableAsXlsx({ columns, rows: [["22-1", 4, 75.5]] }, false)
    const [rows] = await read("decision", workbook)
    expect(rows).toMatchObject({ rows: [{ row: 2, values: { stars: 4, score: 7550 } }] })
  })

  it("tells every cell that is wrong, and still hands the row over", async () => {
    const parts = await read("growing-areas", "Mã số vùng trồng;Diện tích (ha)\nVT-1;rộng")
    // The sheet lacks columns, so no row can be read at all.
    expect(parts.map(({ part }) => part)).toEqual(["problems", "end"])
    const cells = await read("decision", "Mã sản phẩm;Số sao\n22-1;7\n22-2;4")
    expect(cells).toMatchObject([
      { part: "rows", rows: [{ row: 2 }, { row: 3 }] },
      { part: "problems", problems: [{ row: 2, code: "not_stars", value: "7" }] },
      { part: "end" },
    ])
  })

  it.each([
    ["a workbook that is none", "504b030400", "unreadable"],
    ["an old workbook", "d0cf11e0a1b11ae1", "unreadable"],
    ["a picture", "89504e470d0a1a0a00000001", "unreadable"],
  ])("gives up on %s", async (_, hex, code) => {
    expect(await read("decision", Buffer.from(hex, "hex"))).toEqual([
      { part: "failed", failure: { code, facts: {} } },
    ])
  })

  it("gives up on more rows than a workbook may have", async () => {
    const lines = Array.from({ length: 20_001 }, (_, at) => `22-${at};4`)
    expect(await read("decision", ["Mã sản phẩm;Số sao", ...lines].join("\n"))).toEqual([
      { part: "failed", failure: { code: "too_many_rows", facts: { most: 20_000 } } },
    ])
  })
})

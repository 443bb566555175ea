import { describe, expect, it } from "vitest"
import { tableAsCsv, tableAsXlsx, type FileTable } from "../file-table"

type Row = { name: string; share: number | null; listed: boolean }

const TABLE: FileTable<Row> = {
  columns: [
    { vi: "Tên", en: "Name", cell: ({ name }) => name },
    { vi: "Tỷ lệ", en: "Share", cell: ({ share }) => share },
    { vi: "Lên sàn", en: "Listed", cell: ({ listed }) => listed },
  ],
  rows: [
    { name: "Chả mực; loại “ngon”", share: 40.7, listed: true },
    { name: '=HYPERLINK("x")', share: -1, listed: false },
    { name: "Trà hoa va\u0300ng", share: null, listed: true },
  ],
}

describe("a list as a file", () => {
  it("is CSV that a Vietnamese spreadsheet opens and cannot run", () => {
    expect(tableAsCsv(TABLE, false).toString("utf8")).toBe(
      "\ufeffTên;Tỷ lệ;Lên sàn\r\n" +
        '"Chả mực; loại “ngon”";40,7;có\r\n' +
        `"'=HYPERLINK(""x"")";-1;không\r\n` +
        "Trà hoa vàng;;có\r\n"
    )
  })

  it("is a workbook with numbers as numbers, in English too", async () => {
    const { default: readExcelFile } = await import("read-excel-file/node")
    const [sheet] = await readExcelFile(await tableAsXlsx({ ...TABLE, sheet: "List" }, true))
    expect(sheet?.sheet).toBe("List")
    expect(sheet?.data).toEqual([
      ["Name", "Share", "Listed"],
      ["Chả mực; loại “ngon”", 40.7, "yes"],
      ['=HYPERLINK("x")', -1, "no"],
      ["Trà hoa vàng", null, "yes"],
    ])
  })
})

import iconv from "iconv-lite"
import { stringify } from "csv-stringify/sync"
import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeText } from "../decode-text"
import { detectDelimiter } from "../detect-delimiter"
import { readSheet } from "../read-table"

const TEXT = "Mã;Tên\r\n1;Chả mực Hạ Long, Đặc biệt\r\n"

function decoded(bytes: Uint8Array) {
  const result = decodeText(bytes)
  return result.ok ? [result.encoding, result.text] : result.reason
}

/** How Windows programs write Vietnamese: letters composed, tone marks behind them. */
function windows1258(text: string): Buffer {
  const tones = /[\u0300\u0301\u0303\u0309\u0323]/
  const apart = [...text.normalize("NFD")].join("")
  const withBase = apart.replace(/([a-zA-Z])([\u0302\u0306\u031b\u0327]?)/g, (_all, base, mark) =>
    `${base}${mark}`.normalize("NFC")
  )
  // NFD puts a dot below before a circumflex: bring the tone behind the letter's own mark.
  const ordered = withBase.replace(
    /([a-zA-Z])(\u0323)([\u0302\u0306])/g,
    (_all, base, tone, mark) => `${`${base}${mark}`.normalize("NFC")}${tone}`
  )
  expect(tones.test(ordered)).toBe(true)
  return iconv.encode(ordered, "windows-1258")
}

describe("decoding a file", () => {
  it.each([
    ["utf-8", Buffer.from(TEXT)],
    ["utf-8", Buffer.from(`\ufeff${TEXT}`)],
    ["utf-16le", iconv.encode(TEXT, "utf-16le", { addBOM: true })],
    ["utf-16le", iconv.encode(TEXT, "utf-16le")],
    ["utf-16be", iconv.encode(TEXT, "utf-16be", { addBOM: true })],
    ["utf-16be", iconv.encode(TEXT, "utf-16be")],
    ["windows-1258", windows1258(TEXT)],
  ])("recognises %s", (encoding, bytes) => {
    expect(decoded(bytes)).toEqual([encoding, TEXT])
  })

  it("composes text that came in pieces", () => {
    expect(decoded(Buffer.from(TEXT.normalize("NFD")))).toEqual(["utf-8", TEXT])
  })

  it("says that a workbook is not CSV", () => {
    expect(decoded(Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]))).toBe("spreadsheet")
  })

  it("refuses pictures", () => {
    const png = Buffer.from([
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d,
    ])
    expect(decoded(png)).toBe("binary")
  })
})

describe("finding the delimiter", () => {
  const isHeading = (cell: string) => ["code", "name", "area"].includes(cell.trim())

  it("goes by the headings, not by commas in addresses", () => {
    const text = "code;name\n1;số 5, khu 2, phường Hà Tu, Hạ Long\n2;số 6, khu 3, Cẩm Phả"
    expect(detectDelimiter(text, isHeading)).toBe(";")
  })

  it("goes by the headings, not by decimal commas", () => {
    expect(detectDelimiter("code\tname\tarea\n1\ta\t1,5\n2\tb\t2,5,5,5", isHeading)).toBe("\t")
  })

  it("takes the most frequent sign when no heading is known", () => {
    expect(detectDelimiter("x,y,z\n1,2,3", () => false)).toBe(",")
  })

  it("believes Excel's hint", () => {
    expect(detectDelimiter("sep=,\ncode,name;x", isHeading)).toBe(",")
  })
})

describe("reading a sheet", () => {
  const headings = (cell: string) => cell === "code" || cell === "name"

  function rows(text: string) {
    const result = readSheet(text, headings)
    return result.ok ? result.sheet.rows : result.fault
  }

  it("counts rows as a spreadsheet does: empty rows and line breaks in cells", () => {
    expect(rows('code;name\r\n\r\n1;"hai\ndòng"\r\n;\r\n2;ba\r\n')).toEqual([
      { row: 1, cells: ["code", "name"] },
      { row: 3, cells: ["1", "hai\ndòng"] },
      { row: 5, cells: ["2", "ba"] },
    ])
  })

  it("drops the sign that guards against formulas, and only that", () => {
    expect(rows("code;name\n'+84912;'quoted'")).toEqual([
      { row: 1, cells: ["code", "name"] },
      { row: 2, cells: ["+84912", "'quoted'"] },
    ])
  })

  it("names the line where a quote was opened", () => {
    expect(rows('code;name\n1;"hở\n2;ba\n')).toEqual({ code: "unclosed_quote", row: 2 })
  })

  it("names the line of a quote in the wrong place", () => {
    expect(rows('code;name\n1;"a"b\n')).toEqual({ code: "bad_quote", row: 2 })
  })

  it("reads back any cells, whatever parts and encloses them", () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) =>
      text
        .normalize("NFC")
        .replace(/[\r\u00a0\ufeff']/g, "")
        .trim()
    )
    const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(";", ",", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        (cells, delimiter, record_delimiter, quoted) => {
          const text = stringify([["code", "name"], ...cells], {
            delimiter,
            record_delimiter,
            quoted,
          })
          const expected = cells
            .map((row, index) => ({ row: index + 2, cells: row.map((value) => value.trim()) }))
            .filter((row) => row.cells.some((value) => value !== ""))
          const read = rows(text)
          expect(Array.isArray(read) ? read.slice(1) : read).toEqual(expected)
        }
      )
    )
  })
})

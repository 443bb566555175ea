import { crc32 } from "node:zlib"

export type BareCell = string | number | null

/**
 * A workbook of one sheet as other programs write it: numbers without formats, texts in their cells, ranges such as `B4:B6` merged. Not
 * by our own writer, so that reading it proves more than that we read what we write.
 */
export function bareWorkbook(rows: BareCell[][], merges: string[] = []): Buffer {
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("")
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join("")}</sheetData>${
    merged && `<mergeCells count="${merges.length}">${merged}</mergeCells>`
  }</worksheet>`
  return zip({
    "[Content_Types].xml": `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEETML}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEETML}.worksheet+xml"/></Types>`,
    "_rels/.rels": relations("officeDocument", "xl/workbook.xml"),
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Sản phẩm" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations("worksheet", "worksheets/sheet1.xml"),
    "xl/worksheets/sheet1.xml": sheet,
  })
}

const XML = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const PACKAGE = "http://schemas.openxmlformats.org/package/2006"
const SHEETML = "application/vnd.openxmlformats-officedocument.spreadsheetml"

function relations(type: string, target: string): string {
  return `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/${type}" Target="${target}"/></Relationships>`
}

function rowXml(cells: BareCell[], at: number): string {
  const row = at + 1
  const xml = cells.map((cell, column) => {
    const ref = `${String.fromCharCode(65 + column)}${row}`
    if (cell === null) return ""
    if (typeof cell === "number") return `<c r="${ref}"><v>${cell}</v></c>`
    return `<c r="${ref}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
  })
  return `<row r="${row}">${xml.join("")}</row>`
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;")
}

/** An archive whose entries are stored as they are. */
function zip(files: Record<string, string>): Buffer {
  const entries: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(files)) {
    const [path, bytes] = [Buffer.from(name), Buffer.from(text)]
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(0x21, 8)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(bytes.length, 14)
    facts.writeUInt32LE(bytes.length, 18)
    facts.writeUInt16LE(path.length, 22)
    const entry = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, path, bytes])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, place, path]))
    entries.push(entry)
    offset += entry.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(directory.length, 4)
  end.writeUInt16LE(directory.length, 6)
  end.writeUInt32LE(index.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...entries, index, Buffer.from("PK\u0005\u0006"), end])
}

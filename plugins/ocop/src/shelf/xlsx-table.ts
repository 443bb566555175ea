/** A workbook unpacks to many times its size: 20 MB is far above any shelf. */
const MOST_UNPACKED = 20 * 1024 * 1024
const MOST_ENTRIES = 200
const MOST_ROWS = 20_000

/** Why a workbook cannot be read. */
export type XlsxFault = "unreadable" | "too_large"

/** A sheet's cells as text, with the same row numbers. */
export type WorkbookSheet = { name: string; rows: string[][] }

export function isXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The first sheet of a workbook as CSV text with the same row numbers. Numbers with a decimal comma, as Vietnamese sheets write them
 * and the readers of cells expect: 72.5 would be a grouped thousand.
 */
export async function xlsxAsCsv(bytes: Buffer): Promise<{ csv: string } | { fault: XlsxFault }> {
  const read = await readWorkbook(bytes, ",")
  if ("fault" in read) return read
  const rows = read.sheets[0]?.rows ?? []
  return { csv: rows.map((cells) => cells.map(quoted).join(";")).join("\n") }
}

/** The sheets of a workbook. What it would unpack to is added up before anything is unpacked. */
export async function readWorkbook(
  bytes: Buffer,
  decimal: "." | "," = "."
): Promise<{ sheets: WorkbookSheet[] } | { fault: XlsxFault }> {
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) return { fault: "unreadable" }
  if (unpacked.size > MOST_UNPACKED || unpacked.entries > MOST_ENTRIES)
    return { fault: "too_large" }
  try {
    const { default: readExcelFile } = await import("read-excel-file/node")
    const sheets = await readExcelFile(bytes)
    if (sheets.some(({ data }) => data.length > MOST_ROWS)) return { fault: "too_large" }
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: asTexts(data, decimal) })),
    }
  } catch {
    return { fault: "unreadable" }
  }
}

function asTexts(rows: unknown[][], decimal: string): string[][] {
  return rows.map((cells) => cells.map((cell) => asText(cell, decimal)))
}

function asText(cell: unknown, decimal: string): string {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  if (typeof cell === "number") return String(cell).replace(".", decimal)
  return typeof cell === "string" || typeof cell === "boolean" ? String(cell) : ""
}

function quoted(text: string): string {
  return text === "" ? "" : `"${text.replaceAll('"', '""')}"`
}

/** Adds up the central directory of a zip; null when it has none. */
function unpackedSize(bytes: Buffer): { size: number; entries: number } | null {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end + 22 > bytes.length) return null
  const entries = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  let size = 0
  for (let entry = 0; entry < entries; entry++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== 0x02014b50) return null
    size += bytes.readUInt32LE(at + 24)
    at +=
      46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return { size, entries }
}

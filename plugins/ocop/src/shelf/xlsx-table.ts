/** A workbook unpacks to many times its size: 20 MB is far above any shelf. */
const MOST_UNPACKED = 20 * 1024 * 1024
const MOST_ENTRIES = 200
const MOST_ROWS = 20_000

/** Why a workbook cannot be read. */
export type XlsxFault = "unreadable" | "too_large"

export function isXlsx(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04
}

/**
 * The first sheet of a workbook as CSV text with the same row numbers. What it would unpack to is added up before
 * anything is unpacked.
 */
export async function xlsxAsCsv(bytes: Buffer): Promise<{ csv: string } | { fault: XlsxFault }> {
  const unpacked = unpackedSize(bytes)
  if (unpacked === null) return { fault: "unreadable" }
  if (unpacked.size > MOST_UNPACKED || unpacked.entries > MOST_ENTRIES)
    return { fault: "too_large" }
  try {
    const { default: readExcelFile } = await import("read-excel-file/node")
    const [sheet] = await readExcelFile(bytes)
    const rows = sheet?.data ?? []
    if (rows.length > MOST_ROWS) return { fault: "too_large" }
    return { csv: rows.map((cells) => cells.map(asText).join(";")).join("\n") }
  } catch {
    return { fault: "unreadable" }
  }
}

function asText(cell: unknown): string {
  if (cell === null || cell === undefined) return ""
  const text =
    cell instanceof Date
      ? cell.toISOString().slice(0, 10)
      : typeof cell === "number"
        ? // As Vietnamese sheets are read: a point groups thousands, 8.125 ha would become 8,125.
          String(cell).replace(".", ",")
        : typeof cell === "string" || typeof cell === "boolean"
          ? String(cell)
          : ""
  return `"${text.replaceAll('"', '""')}"`
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

type Cell = string | number | boolean | null | undefined

/** A table as staff take it along: headings in both languages, a cell for each column of each row. */
export type FileTable<Row> = {
  columns: { vi: string; en: string; cell: (row: Row) => Cell; width?: number }[]
  rows: readonly Row[]
  /** Name of the workbook's sheet. */
  sheet?: string
}

const BOM = "\ufeff"

/**
 * For Vietnamese Excel: a byte order mark, because it takes UTF-8 for Windows-1258 without one, and semicolons, its list separator.
 * Text that begins like a formula gets an apostrophe.
 */
export function tableAsCsv<Row>({ columns, rows }: FileTable<Row>, english: boolean): Buffer {
  const lines = [
    columns.map((column) => field(english ? column.en : column.vi)),
    ...rows.map((row) => columns.map(({ cell }) => field(asText(cell(row), english)))),
  ]
  return Buffer.from(BOM + lines.map((line) => line.join(";")).join("\r\n") + "\r\n", "utf8")
}

/** A workbook of one sheet with a fixed first row; numbers are numbers. */
export async function tableAsXlsx<Row>(
  { columns, rows, sheet }: FileTable<Row>,
  english: boolean
): Promise<Buffer> {
  const { default: writeXlsxFile } = await import("write-excel-file/node")
  const head = columns.map((column) => ({
    value: english ? column.en : column.vi,
    type: String,
    fontWeight: "bold" as const,
  }))
  const body = rows.map((row) =>
    columns.map(({ cell }) => {
      const value = cell(row)
      return typeof value === "number"
        ? { value, type: Number }
        : { value: asText(value, english), type: String }
    })
  )
  return writeXlsxFile([head, ...body], {
    columns: columns.map(({ width }) => ({ width: width ?? 20 })),
    stickyRowsCount: 1,
    ...(sheet && { sheet }),
  }).toBuffer()
}

function asText(cell: Cell, english: boolean): string {
  if (cell === null || cell === undefined) return ""
  if (typeof cell === "boolean") return cell ? (english ? "yes" : "có") : english ? "no" : "không"
  // A decimal point is a thousands mark to Vietnamese Excel, and 23.2 a day in February.
  if (typeof cell === "number" && !english) return String(cell).replace(".", ",")
  return String(cell).normalize("NFC")
}

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+([.,]\d+)?$/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

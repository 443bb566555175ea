import JSZip from "jszip"

/** A range of merged cells, counted from 1 for rows and from 0 for columns, both ends included. */
export type Merge = { top: number; bottom: number; left: number }

/**
 * The merged ranges of each sheet by its name that span more than one row; `read-excel-file` gives a merged value once and blanks
 * after it. Looks into the workbook's XML, which spreadsheets write in one fixed form.
 */
export async function mergesOf(workbook: Buffer): Promise<Map<string, Merge[]>> {
  const zip = await JSZip.loadAsync(workbook)
  const text = async (path: string) => (await zip.file(path)?.async("string")) ?? ""
  const targets = new Map(
    tags(await text("xl/_rels/workbook.xml.rels"), "Relationship").map((tag) => [
      attribute(tag, "Id"),
      attribute(tag, "Target"),
    ])
  )
  const found = new Map<string, Merge[]>()
  for (const tag of tags(await text("xl/workbook.xml"), "sheet")) {
    const target = targets.get(attribute(tag, "r:id")) ?? ""
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`
    const merges = tags(await text(path), "mergeCell").flatMap((cell) =>
      rangeOf(attribute(cell, "ref"))
    )
    found.set(unescaped(attribute(tag, "name")), merges)
  }
  return found
}

/** Repeats a merged value in the rows it spans, where they hold anything at all. Says how many cells were filled. */
export function fillDown(rows: string[][], merges: Merge[]): number {
  const blank = rows.map((cells) => cells.every((cell) => cell === ""))
  let filled = 0
  for (const { top, bottom, left } of merges) {
    const value = rows[top - 1]?.[left] ?? ""
    if (value === "") continue
    for (let row = top; row < Math.min(bottom, rows.length); row += 1) {
      const cells = rows[row]
      if (!cells || blank[row] || cells[left] !== "") continue
      cells[left] = value
      filled += 1
    }
  }
  return filled
}

function rangeOf(ref: string): Merge[] {
  const [, left = "", top = "", bottom = ""] =
    /^([A-Z]{1,3})(\d{1,7}):[A-Z]{1,3}(\d{1,7})$/.exec(ref) ?? []
  if (top === "" || Number(bottom) <= Number(top)) return []
  const column = [...left].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return [{ top: Number(top), bottom: Number(bottom), left: column }]
}

function tags(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^>]*>`, "g")) ?? []
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ""
}

function unescaped(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&")
}

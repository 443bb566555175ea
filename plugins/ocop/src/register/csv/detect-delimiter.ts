export type Delimiter = ";" | "," | "\t" | "|"

const CANDIDATES: Delimiter[] = [";", ",", "\t", "|"]
const LINES_TO_LOOK_AT = 10

/**
 * Which sign parts the cells. The one under which most headings are recognised wins; when no heading is, the one that
 * occurs most outside quotes. Ties go to `;`, which Vietnamese spreadsheets write.
 */
export function detectDelimiter(text: string, isHeading: (cell: string) => boolean): Delimiter {
  const hint = /^sep=([;,\t|])\r?\n/i.exec(text)?.[1]
  const hinted = CANDIDATES.find((candidate) => candidate === hint)
  if (hinted) return hinted
  const lines = firstLines(text)
  const scored = CANDIDATES.map((delimiter) => {
    const cells = lines.map((line) => splitOutsideQuotes(line, delimiter))
    const headings = Math.max(0, ...cells.map((row) => row.filter(isHeading).length))
    const marks = cells.reduce((sum, row) => sum + row.length - 1, 0)
    return { delimiter, headings, marks }
  })
  scored.sort((a, b) => b.headings - a.headings || b.marks - a.marks)
  return scored[0]?.marks ? scored[0].delimiter : ";"
}

/** The first lines of the text; a line break inside quotes does not end a line. */
function firstLines(text: string): string[] {
  const lines: string[] = []
  let start = 0
  let quoted = false
  for (let index = 0; index < text.length && lines.length < LINES_TO_LOOK_AT; index++) {
    const sign = text[index]
    if (sign === '"') quoted = !quoted
    if (!quoted && (sign === "\n" || sign === "\r")) {
      if (index > start) lines.push(text.slice(start, index))
      start = index + 1
    }
  }
  if (lines.length < LINES_TO_LOOK_AT && start < text.length) lines.push(text.slice(start))
  return lines
}

function splitOutsideQuotes(line: string, delimiter: Delimiter): string[] {
  const cells: string[] = []
  let cell = ""
  let quoted = false
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === delimiter && !quoted) {
      cells.push(cell)
      cell = ""
    } else cell += sign
  }
  return [...cells, cell]
}

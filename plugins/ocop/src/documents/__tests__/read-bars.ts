/** Widths of the seven modules of each digit, light first: set A of ISO/IEC 15420. Set B is its mirror, C its inverse. */
const SET_A = "3211 2221 2122 1411 1132 1231 1114 1312 1213 3112".split(" ")
const FIRST = "AAAAAA AABABB AABBAB AABBBA ABAABB ABBAAB ABBBAA ABABAB ABABBA ABBABA".split(" ")

/** The digits of an EAN-13 from one row of pixels (true is dark) across its bars, as a scanner reads them. */
export function readEan13(row: readonly boolean[]): string {
  const widths = runs(row)
  const module = widths.slice(0, 3).reduce((sum, width) => sum + width, 0) / 3
  const modules = widths.map((width) => Math.round(width / module))
  const digits = (start: number) =>
    Array.from({ length: 6 }, (_, index) =>
      modules.slice(start + index * 4, start + index * 4 + 4).join("")
    )
  const left = digits(3).map((pattern) => {
    const inA = SET_A.indexOf(pattern)
    return inA >= 0 ? { digit: inA, set: "A" } : { digit: SET_A.indexOf(mirror(pattern)), set: "B" }
  })
  const right = digits(3 + 24 + 5).map((pattern) => SET_A.indexOf(pattern))
  const first = FIRST.indexOf(left.map(({ set }) => set).join(""))
  return [first, ...left.map(({ digit }) => digit), ...right].join("")
}

/** Lengths of the runs between the first and the last dark pixel, dark ones and light ones in turn. */
function runs(row: readonly boolean[]): number[] {
  const inner = row.slice(row.indexOf(true), row.lastIndexOf(true) + 1)
  const widths: number[] = []
  inner.forEach((dark, index) => {
    if (index > 0 && inner[index - 1] === dark) widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1
    else widths.push(1)
  })
  return widths
}

function mirror(pattern: string): string {
  return [...pattern].reverse().join("")
}

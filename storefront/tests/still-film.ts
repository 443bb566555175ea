/*
 * Pictures of codes as a film that Chromium shows as its camera (YUV4MPEG2): one frame, played over and over.
 */

const WIDTH = 640
const HEIGHT = 480
const LEFT = ["0001101", "0011001", "0010011", "0111101", "0100011"].concat([
  "0110001",
  "0101111",
  "0111011",
  "0110111",
  "0001011",
])
/** Which of the six left digits are mirrored says the first one. Source: GS1 General Specifications, 5.2.1.2. */
const PARITY = ["LLLLLL", "LLGLGG", "LLGGLG", "LLGGGL", "LGLLGG"].concat([
  "LGGLLG",
  "LGGGLL",
  "LGLGLG",
  "LGLGGL",
  "LGGLGL",
])

/** The 95 modules of an EAN-13, true for a bar. */
export function ean13Modules(digits: string): boolean[] {
  const right = (digit: number) =>
    (LEFT[digit] ?? "").replace(/./g, (bit) => (bit === "1" ? "0" : "1"))
  const mirrored = (digit: number) => [...right(digit)].reverse().join("")
  const [first = 0, ...rest] = [...digits].map(Number)
  const parity = PARITY[first] ?? ""
  const left = rest
    .slice(0, 6)
    .map((digit, n) => (parity[n] === "L" ? LEFT[digit] : mirrored(digit)))
  const bits = ["101", ...left, "01010", ...rest.slice(6).map(right), "101"].join("")
  return [...bits].map((bit) => bit === "1")
}

/** A film of these rows of modules, dark on white in the middle; a single row is drawn as high as bars are. */
export function stillFilm(rows: readonly (readonly boolean[])[]): Uint8Array {
  const columns = rows[0]?.length ?? 1
  const module = Math.floor(Math.min((WIDTH * 0.8) / columns, (HEIGHT * 0.7) / rows.length))
  const rowHeight = rows.length === 1 ? 180 : module
  const left = Math.floor((WIDTH - columns * module) / 2)
  const top = Math.floor((HEIGHT - rows.length * rowHeight) / 2)
  const frame = new Uint8Array((WIDTH * HEIGHT * 3) / 2).fill(235, 0, WIDTH * HEIGHT)
  frame.fill(128, WIDTH * HEIGHT)
  for (const [y, row] of rows.entries()) {
    for (const [x, dark] of row.entries()) {
      if (!dark) continue
      for (let line = 0; line < rowHeight; line++) {
        const from = (top + y * rowHeight + line) * WIDTH + left + x * module
        frame.fill(16, from, from + module)
      }
    }
  }
  const head = Buffer.from(`YUV4MPEG2 W${WIDTH} H${HEIGHT} F10:1 Ip A1:1 C420jpeg\nFRAME\n`)
  return Buffer.concat([head, frame])
}

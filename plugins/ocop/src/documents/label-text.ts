/** Whole đồng as people write it: 1250000 → "1.250.000 ₫". */
export function pricePrinted(amountVnd: number): string {
  return `${String(amountVnd).replace(/\B(?=(\d{3})+$)/g, ".")} ₫`
}

/** `yyyy-mm-dd` → "dd/mm/yyyy". */
export function dayPrinted(day: string): string {
  return day.split("-").reverse().join("/")
}

/** How wide a text is in points, in the font that is set. */
export type Measure = (text: string) => number

/**
 * Breaks a text at spaces into at most `most` lines of `width`; what does not fit is cut with "…". `whole` tells whether
 * all of it is there.
 */
export function breakLines(
  text: string,
  width: number,
  most: number,
  measure: Measure
): { lines: string[]; whole: boolean } {
  const words = text.split(" ")
  const lines: string[] = []
  let line = words.shift() ?? ""
  for (const word of words) {
    const longer = `${line} ${word}`
    if (measure(longer) <= width) line = longer
    else {
      lines.push(line)
      line = word
    }
  }
  lines.push(line)
  const whole = lines.length <= most && lines.every((one) => measure(one) <= width)
  if (whole) return { lines, whole }
  const kept = lines.slice(0, most)
  const last = lines.length > most ? `${kept.at(-1) ?? ""} ${lines[most] ?? ""}` : kept.at(-1)
  return { lines: [...kept.slice(0, -1), shorten(last ?? "", width, measure)], whole }
}

/** The text, cut with "…" where it is wider than `width`. */
export function shorten(text: string, width: number, measure: Measure): string {
  if (measure(text) <= width) return text
  const characters = [...text]
  while (characters.length > 0 && measure(`${characters.join("").trimEnd()}…`) > width) {
    characters.pop()
  }
  return `${characters.join("").trimEnd()}…`
}

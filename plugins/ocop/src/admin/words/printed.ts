/** `yyyy-mm-dd` → "23/11/2026". */
export function day(date: string): string {
  return date.slice(0, 10).split("-").reverse().join("/")
}

/** An ISO 8601 instant as Vietnam's clock shows it: "23/11/2026 07:05". */
export function instant(iso: string): string {
  const local = new Date(new Date(iso).getTime() + 7 * 3_600_000).toISOString()
  return `${day(local)} ${local.slice(11, 16)}`
}

/** Hundredths of a point: 7250 → "72,5". */
export function points(hundredths: number): string {
  return String(hundredths / 100).replace(".", ",")
}

export function money(vnd: number): string {
  return `${String(vnd).replace(/\B(?=(\d{3})+$)/g, ".")} ₫`
}

/** "23/11/2026" or "1-2-2026" → `yyyy-mm-dd`; null when it is not a day of the calendar. */
export function readDay(text: string): string | null {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim())
  if (!match) return null
  const [, d = "", m = "", y = ""] = match
  const date = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date) ? date : null
}

/** "72,5" or "72.5" → 72.5; null when it is no number. */
export function readNumber(text: string): number | null {
  return /^\d+([.,]\d{1,2})?$/.test(text.trim()) ? Number(text.trim().replace(",", ".")) : null
}

import { WEEKDAYS, type Hours } from "./contract"

/** At most this many spans a day: morning and afternoon. */
export const SPANS = 2

/**
 * The week as the form has it: `mon-0-from`, `mon-0-to`, and `mon-1-…` for the afternoon; a span left empty is none. Null when nothing at all
 * is filled in: then the free text of the register is shown. `faults` names the days that are wrong.
 */
export function readHours(form: FormData): { hours: Hours | null; faults: string[] } {
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === "string" ? value.trim() : ""
  }
  const faults = new Set<string>()
  let any = false
  const hours: Hours = { mon: [], tue: [], wed: [], thu: [], fri: [], sat: [], sun: [] }
  for (const day of WEEKDAYS) {
    for (let i = 0; i < SPANS; i++) {
      const from = text(`${day}-${i}-from`)
      const to = text(`${day}-${i}-to`)
      if (!from && !to) continue
      any = true
      if (!TIME.test(from) || !TIME.test(to) || from >= to) faults.add(day)
      hours[day].push({ from, to })
    }
    const [first, second] = hours[day]
    if (first && second && second.from < first.to) faults.add(day)
  }
  return { hours: any ? hours : null, faults: [...faults] }
}

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/

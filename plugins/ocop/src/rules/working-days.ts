import { addDays, type LocalDate } from "./local-date"

/**
 * Days off with a fixed date (Labour Code 45/2019, art. 112). Tết, the Hùng Kings' day, the second day at the National Day and days
 * given in lieu follow the moon or a yearly announcement: they are not counted off, so a deadline is never told too late.
 */
const FIXED_DAYS_OFF: readonly string[] = ["01-01", "04-30", "05-01", "09-02"]

/** Whether public offices work on this day: Monday to Friday, no fixed day off. */
export function isWorkingDay(day: LocalDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6 && !FIXED_DAYS_OFF.includes(day.slice(5))
}

/** The last of `count` working days after `day`; the day itself does not count. */
export function addWorkingDays(day: LocalDate, count: number): LocalDate {
  let reached = day
  for (let left = count; left > 0;) {
    reached = addDays(reached, 1)
    if (isWorkingDay(reached)) left -= 1
  }
  return reached
}

import type { Period } from "../../rules/period"
import { dayPrinted } from "../label-text"

/** "6 tháng đầu năm 2024" for the halves of a calendar year, else from day to day. */
export function periodName({ from, to }: Period): string {
  const year = to.slice(0, 4)
  const first = from === `${year}-01-01` && to === `${year}-06-30`
  const second = from === `${year}-07-01` && to === `${year}-12-31`
  if (first) return `6 tháng đầu năm ${year}`
  if (second) return `6 tháng cuối năm ${year}`
  return `từ ngày ${dayPrinted(from)} đến ngày ${dayPrinted(to)}`
}

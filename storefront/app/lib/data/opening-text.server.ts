import { shopT } from "~/i18n/shop-messages.server"
import type { Hours, OpenPoint, Weekday } from "../contract"
import { day, vietnamDay } from "../format.server"
import type { Lang } from "../language"

const DAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
const DAY_MS = 24 * 60 * 60 * 1000
const clock = new Intl.DateTimeFormat("vi-VN", {
  timeZone: "Asia/Ho_Chi_Minh",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
})

export type DoorState = { open: boolean; text: string }

type Door = Pick<OpenPoint, "open_now" | "next_change">

/**
 * Whether a point's door is open at `now`, in words; null when its hours are not known. The backend's answer may have been kept past its
 * `next_change`: from then on the other state holds, and when that ends is not known.
 */
export function doorState(
  { open_now, next_change }: Door,
  lang: Lang,
  now: Date
): DoorState | null {
  if (open_now === null) return null
  const t = shopT(lang)
  const change = next_change === null ? null : new Date(next_change)
  if (change && change <= now)
    return { open: !open_now, text: t(open_now ? "open.closed" : "open.now") }
  if (!change) return { open: open_now, text: t(open_now ? "open.now" : "open.closed") }
  return open_now
    ? { open: true, text: t("open.until", { time: clock.format(change) }) }
    : { open: false, text: t("open.again", { time: whenText(change, lang, now) }) }
}

function whenText(at: Date, lang: Lang, now: Date): string {
  const t = shopT(lang)
  const time = clock.format(at)
  const date = vietnamDay(at)
  if (date === vietnamDay(now)) return t("open.today", { time })
  if (date === vietnamDay(new Date(now.getTime() + DAY_MS))) return t("open.tomorrow", { time })
  const weekday = t(`day.${weekdayOf(date)}`)
  return t("open.on", {
    time,
    weekday: lang === "vi" ? weekday.toLocaleLowerCase("vi") : weekday,
    day: day(date).slice(0, 5),
  })
}

/** A week of opening hours, a row a day, today marked. */
export function hoursTable(hours: Hours | null, lang: Lang, now: Date) {
  if (!hours) return []
  const t = shopT(lang)
  const today = weekdayOf(vietnamDay(now))
  return DAYS.map((name) => ({
    name: t(`day.${name}`),
    today: name === today,
    text:
      hours[name]
        .map(({ from, to }) =>
          from === "00:00" && to === "24:00" ? t("hours.all-day") : `${from} – ${to}`
        )
        .join(", ") || t("hours.off"),
  }))
}

function weekdayOf(date: string): Weekday {
  return DAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] ?? "mon"
}

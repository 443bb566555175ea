import type { Hours, PointDetail, Weekday } from "../contract"
import { env } from "../env.server"
import type { Lang } from "../language"
import { absolute, breadcrumbLd } from "../seo.server"
import { photoPath, type PointView } from "./points.server"

const DAY_NAMES: Record<Weekday, string> = {
  mon: "Monday",
  tue: "Tuesday",
  wed: "Wednesday",
  thu: "Thursday",
  fri: "Friday",
  sat: "Saturday",
  sun: "Sunday",
}

/** Structured data of a point's page: a schema.org `Store` with its hours and the single days on which it is shut. */
export function pointLd(
  point: PointDetail,
  view: PointView,
  lang: Lang,
  trail: { label: string; to: string }[]
) {
  return [
    {
      "@type": "Store",
      name: point.name,
      url: absolute(lang, `/points/${point.handle}`),
      address: {
        "@type": "PostalAddress",
        streetAddress: view.address,
        addressRegion: "Quảng Ninh",
        addressCountry: "VN",
      },
      ...(view.at && {
        geo: { "@type": "GeoCoordinates", latitude: view.at.lat, longitude: view.at.lng },
      }),
      ...(point.phone && { telephone: point.phone }),
      ...(point.photos.length > 0 && {
        image: point.photos.map(({ id }) => env.PUBLIC_ORIGIN + photoPath(point.handle, id)),
      }),
      ...(view.links.length > 0 && { sameAs: view.links.map(({ href }) => href) }),
      ...(point.hours && {
        openingHoursSpecification: [
          ...weekLd(point.hours),
          // Closed all day, as schema.org has it: no opening and no closing time between two dates.
          ...point.closed_days.map(({ date }) => ({
            "@type": "OpeningHoursSpecification",
            validFrom: date,
            validThrough: date,
            opens: "00:00",
            closes: "00:00",
          })),
        ],
      }),
      currenciesAccepted: "VND",
      paymentAccepted: "Bank transfer, card",
    },
    breadcrumbLd(lang, trail),
  ]
}

/** One entry for all days with the same span. */
function weekLd(hours: Hours): object[] {
  const days = new Map<string, Weekday[]>()
  for (const [day, spans] of Object.entries(hours)) {
    for (const { from, to } of spans) {
      const key = `${from} ${to}`
      const known = WEEKDAYS.find((name) => name === day)
      if (known) days.set(key, [...(days.get(key) ?? []), known])
    }
  }
  return [...days].map(([key, names]) => {
    const [opens = "", closes = ""] = key.split(" ")
    return {
      "@type": "OpeningHoursSpecification",
      dayOfWeek: names.map((name) => DAY_NAMES[name]),
      opens,
      closes: closes === "24:00" ? "23:59" : closes,
    }
  })
}

const WEEKDAYS: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

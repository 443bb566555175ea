import { shopT } from "~/i18n/shop-messages.server"
import { cachedGet } from "../cache.server"
import type { Group, PointDetail, PointSummary } from "../contract"
import { env } from "../env.server"
import { count, day } from "../format.server"
import type { Lang } from "../language"
import { isGroup } from "./catalogue.server"
import { hoursTable } from "./opening-text.server"
import { pointPlace } from "./point-place.server"
import { addressOf } from "./address-text.server"

/** What the address of the list of points asks for. */
export type PointsQuery = { open: boolean; delivers: boolean; group: Group | null; all: boolean }

export function parsePointsQuery(params: URLSearchParams): PointsQuery {
  const group = params.get("group") ?? ""
  return {
    open: params.get("open") === "1",
    delivers: params.get("delivers") === "1",
    group: isGroup(group) ? group : null,
    all: params.get("all") === "1",
  }
}

/** Where the maps' tiles come from; null when maps are drawn. */
export const mapTiles = env.MAP_TILES_URL
  ? { url: env.MAP_TILES_URL, attribution: env.MAP_TILES_ATTRIBUTION ?? "" }
  : null

/** The points of the network as a list and on a map; one call to the backend. */
export async function pointsPage(query: PointsQuery, lang: Lang, now: Date) {
  const t = shopT(lang)
  const { points } = await cachedGet<{ points: PointSummary[] }>(lang, "/store/ocop/points")
  const shown = pointCards(points, lang, now)
    .filter(
      ({ point, view }) =>
        (!query.open || view.door?.open === true) &&
        (!query.delivers || point.delivers) &&
        (!query.group || point.groups.some(({ group }) => group === query.group))
    )
    .map(({ view }) => view)
  const groups = [...new Set(points.flatMap((point) => point.groups.map(({ group }) => group)))]
  return {
    points: shown,
    total: t(shown.length === 1 ? "points.count.one" : "points.count", {
      n: count(shown.length, lang),
    }),
    groups: groups.sort(byNumeral).map((group) => ({ value: group, label: t(`group.${group}`) })),
  }
}

type Card = { point: PointSummary; view: ReturnType<typeof pointCard> }

/** Cards of a list of points as it came from the backend, which `cachedGet` keeps for each language. */
const cards = new WeakMap<PointSummary[], { minute: number; cards: Card[] }>()

/** Doors open and shut on the minute, so within one the cards of hundreds of points need not be written again. */
function pointCards(points: PointSummary[], lang: Lang, now: Date): Card[] {
  const minute = Math.floor(now.getTime() / 60_000)
  const known = cards.get(points)
  if (known?.minute === minute) return known.cards
  const written = points.map((point) => ({ point, view: pointCard(point, lang, now) }))
  cards.set(points, { minute, cards: written })
  return written
}

export type PointCardView = ReturnType<typeof pointCard>

function pointCard(point: PointSummary, lang: Lang, now: Date) {
  const t = shopT(lang)
  const place = pointPlace(point, lang, now)
  return {
    ...place,
    // Said only of a point whose hours nobody has written down day by day.
    hours: place.door ? null : place.hours,
    delivers: point.delivers,
    products: t(point.products === 1 ? "products.count.one" : "products.count", {
      n: count(point.products, lang),
    }),
    groups: [...point.groups]
      .sort((a, b) => byNumeral(a.group, b.group))
      .map(({ group, count: n }) => `${t(`group.${group}`)} (${count(n, lang)})`),
  }
}

/** A point with all that its page says of it; one call. Throws BackendError, kind "not_found" for an unknown one. */
export async function pointPage(handle: string, lang: Lang, now: Date) {
  const t = shopT(lang)
  const path = `/store/ocop/points/${encodeURIComponent(handle)}`
  const { point } = await cachedGet<{ point: PointDetail }>(lang, path)
  const week = hoursTable(point.hours, lang, now)
  const kind = CLASSES.find((name) => name === point.class)
  const facts = [
    { name: t("footer.address"), value: addressOf(point), vi: true },
    { name: t("footer.phone"), value: point.phone ?? "", vi: false },
    { name: t("footer.email"), value: point.email ?? "", vi: false },
    {
      name: t("point.how"),
      value: t(point.delivers ? "point.delivers" : "point.pickup"),
      vi: false,
    },
    { name: t("point.class"), value: kind ? t(`point.class.${kind}`) : "", vi: false },
    ...(week.length === 0
      ? [{ name: t("hours.title"), value: point.opening_hours ?? "", vi: true }]
      : []),
    { name: t("point.operator"), value: point.operator_name, vi: true },
    { name: t("point.tax-code"), value: point.operator_tax_code ?? "", vi: false },
    { name: t("point.licence"), value: point.alcohol_licence ?? "", vi: true },
  ].filter((fact) => fact.value !== "")
  const view = {
    ...pointPlace(point, lang, now),
    facts,
    week,
    closedDays: point.closed_days
      .slice(0, 10)
      .map(({ date, reason }) => ({ date: day(date), reason })),
    photos: point.photos.map(({ id, alt }) => ({ src: photoPath(point.handle, id), alt })),
    links: [
      { name: t("point.website"), href: webAddress(point.website) },
      { name: "Facebook", href: webAddress(point.facebook) },
      { name: "Zalo", href: webAddress(point.zalo) },
      { name: "TikTok", href: webAddress(point.tiktok) },
    ].flatMap(({ name, href }) => (href ? [{ name, href }] : [])),
    stocked: point.products > 0,
  }
  return { point, view }
}

export type PointView = Awaited<ReturnType<typeof pointPage>>["view"]

/** A photo as the shop serves it: from its own origin, whichever storage keeps it. */
export function photoPath(handle: string, id: string): string {
  return `/points/${handle}/photos/${encodeURIComponent(id)}`
}

const CLASSES = ["centre", "shop", "kiosk", "fair_booth", "mall_corner"] as const
const NUMERALS: readonly string[] = ["I", "II", "III", "IV", "V", "VI"]

function byNumeral(a: string, b: string): number {
  return NUMERALS.indexOf(a) - NUMERALS.indexOf(b)
}

/** An address of the web, or null for anything that a browser should not be sent to. */
function webAddress(text: string | null): string | null {
  if (!text || !URL.canParse(text)) return null
  return /^https?:$/.test(new URL(text).protocol) ? text : null
}

import { count, day, moment, money, vietnamDay } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { DeskPoint } from "./contract"
import { LOOK_OF } from "./verdict"
import { networkT } from "./words.server"

const CHANNELS = ["website", "facebook", "zalo", "tiktok"] as const

/** A point in words and numbers ready to show. */
export function pointView(point: DeskPoint, lang: Lang) {
  const t = networkT(lang)
  const { area, shelf } = point
  const areaFacts = { n: area.area_m2 ?? 0, least: area.minimum_m2 }
  return {
    handle: point.handle,
    open: point.open,
    quiet: point.quiet,
    closed: point.closed_on ? t("points.closedOn", { day: day(point.closed_on) }) : null,
    facts: [
      { name: t("points.class"), value: t(`class.${point.class}`) },
      { name: t("point.code"), value: point.code },
      { name: t("point.address"), value: withPlace(point) },
      {
        name: t("point.contact"),
        value: [point.phone, point.email].filter(Boolean).join(" · ") || t("none"),
      },
      {
        name: t("point.operator"),
        value: [
          point.operator_name,
          point.operator_tax_code && t("point.taxCode", { code: point.operator_tax_code }),
        ]
          .filter(Boolean)
          .join(", "),
      },
      { name: t("point.alcohol"), value: point.alcohol_licence ?? t("none") },
      {
        name: t("point.bank"),
        value: t(point.has_bank_account ? "point.bank.own" : "point.bank.none"),
      },
    ],
    channels: CHANNELS.flatMap((name) => {
      const href = point[name]
      return href && /^https?:/i.test(href) ? [{ name, href }] : []
    }),
    rules: [
      {
        name: t("points.shelf"),
        look: LOOK_OF[shelf.verdict],
        text:
          shelf.total === 0
            ? t("verdict.not_assessable")
            : `${t(`verdict.${shelf.verdict}`)}: ${t("shelf.said", { n: shelf.counting, total: shelf.total })}, ${t(`shelf.needed.${shelf.needed}`)}`,
      },
      {
        name: t("point.area"),
        look:
          area.ok === null ? ("unknown" as const) : area.ok ? ("good" as const) : ("bad" as const),
        text: t(
          area.ok === null ? "point.area.unknown" : area.ok ? "point.area.ok" : "point.area.small",
          areaFacts
        ),
      },
      ...(
        [
          ["point.sign", point.has_sign],
          ["point.shelves", point.has_shelves],
          ["point.prices", point.has_price_list],
        ] as const
      ).map(([key, there]) => ({
        name: t(key),
        look:
          point.inspected_on === null
            ? ("unknown" as const)
            : there
              ? ("good" as const)
              : ("bad" as const),
        text: point.inspected_on === null ? t("points.inspection.never") : t(there ? "yes" : "no"),
      })),
      {
        name: t("point.lastMovement"),
        look: point.quiet
          ? ("bad" as const)
          : point.last_movement_at
            ? ("good" as const)
            : ("unknown" as const),
        text: point.last_movement_at
          ? `${moment(point.last_movement_at)}${point.quiet ? ` · ${t("points.silent")}` : ""}`
          : t("points.movement.never"),
      },
    ],
    shelfTotal: shelf.total,
    notCounting: point.not_counting,
    months: point.months.map((one) => ({
      month: `${one.month.slice(5)}/${one.month.slice(0, 4)}`,
      short: `${one.month.slice(5)}/${one.month.slice(2, 4)}`,
      orders: count(one.orders, lang),
      units: count(one.units, lang),
      revenue: money(one.revenue_vnd, lang),
      counter: money(one.counter_vnd, lang),
      revenueVnd: one.revenue_vnd,
      millions: millions(one.revenue_vnd, lang),
    })),
    periods: point.periods.map(({ from, to, reason }) => ({
      text: t("point.period", { from: day(from), to: to ? day(to) : t("point.period.now") }),
      reason,
    })),
    inspections: inspectionsOf(point, t("point.inspections.register")).map((one) => ({
      on: day(one.on),
      by: one.by,
      note: one.note,
      seen: [
        one.area_m2 === null ? null : `${one.area_m2} m²`,
        `${t("point.sign")}: ${t(one.has_sign ? "yes" : "no")}`,
        `${t("point.shelves")}: ${t(one.has_shelves ? "yes" : "no")}`,
        `${t("point.prices")}: ${t(one.has_price_list ? "yes" : "no")}`,
      ]
        .filter(Boolean)
        .join(" · "),
    })),
    staff: point.staff.map(({ id, name, email, role, since }) => ({
      id,
      name,
      email,
      role: t(`point.role.${role}`),
      since: t("point.since", { day: day(vietnamDay(new Date(since))) }),
    })),
    invitations: point.invitations.map(({ id, email, role, expires_at }) => ({
      id,
      email,
      role: t(`point.role.${role}`),
      until: t("point.until", { time: moment(expires_at) }),
    })),
  }
}

/** The place once: most addresses name it. */
function withPlace({ address, place }: DeskPoint): string {
  return place && !address.includes(place) ? `${address}, ${place}` : address
}

/** Those on record; the one that a point came with by import stands in its own row alone until the first is recorded. */
function inspectionsOf(point: DeskPoint, register: string): DeskPoint["inspections"] {
  if (point.inspections.length > 0 || point.inspected_on === null) return point.inspections
  const { area, has_sign, has_shelves, has_price_list, inspected_on: on } = point
  const seen = { has_sign, has_shelves, has_price_list }
  return [{ on, ...seen, area_m2: area.area_m2, note: null, by: register }]
}

export type PointView = ReturnType<typeof pointView>

/** Whole đồng in millions, as a column has room for: "0,12", "12,3"; "0" only where there was nothing. */
function millions(vnd: number, lang: Lang): string {
  return new Intl.NumberFormat(lang === "vi" ? "vi-VN" : "en-US", {
    maximumSignificantDigits: 3,
  }).format(vnd / 1_000_000)
}

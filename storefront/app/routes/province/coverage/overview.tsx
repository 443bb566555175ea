import { data, Link } from "react-router"
import { BarChart } from "~/components/desk/charts"
import { DataTable } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { Notice } from "~/components/notice"
import { PageHead, Part } from "~/components/staff/page-head"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import { count, day, money, percent, vietnamDay } from "~/lib/format.server"
import {
  mayAct,
  orDeskPage,
  provinceApi,
  requireProvince,
  type ProvinceSession,
} from "~/lib/province-session.server"
import type { Share } from "./answers"
import { isDay } from "./scope.server"
import { coverageT } from "./words.server"
import type { Route } from "./+types/overview"

type Answer = {
  as_of: string
  valid: { total: number; by_stars: Record<"3" | "4" | "5", number> }
  producers: { total: number; enterprise: number; cooperative: number; household: number }
  lapsing: {
    days: number
    count: number
    first: { code: string; name: string; valid_to: string; days_left: number }[]
  }
  expired: { from: string; count: number; in_renewal: number }
  platforms: { code: string; name: string; listed: Share }[]
  barcodes: Share
  codes: { growing_areas: number; packing_facilities: number }
  points: {
    days: number
    open: number
    count: number
    first: { handle: string; name: string; last_movement_at: string | null }[]
  }
  dossiers: {
    open: number
    late: number
    first: { id: string; code: string; product: string; last_day: string }[]
  }
  imports: { count: number; doubtful: number }
  /** Checked sheets that nobody has written yet; `decisions`: those of them that an approver records. */
  waiting_sheets: { ready: number; decisions: number }
  sold: {
    from: string
    orders: number
    units: number
    amount_vnd: number
    best: { code: string; name: string; units: number; amount_vnd: number }[]
  }
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = coverageT(lang)
  const asked = url.searchParams.get("as_of")
  const found = await orDeskPage(
    request,
    provinceApi(session).get<Answer>("/province/overview", {
      as_of: asked && isDay(asked) ? asked : undefined,
    })
  )
  const n = (value: number) => count(value, lang)
  const { valid, producers, lapsing, expired, points, dossiers, sold, barcodes, codes } = found
  const [next] = lapsing.first
  /** A list of the desk as it stood on the day, narrowed to what was counted. */
  const list = (page: string, filters: Record<string, string | number> = {}) =>
    `/province/${page}?${new URLSearchParams({
      ...Object.fromEntries(Object.entries(filters).map(([name, value]) => [name, String(value)])),
      as_of: found.as_of,
    }).toString()}`
  return data({
    title: t("overview.title"),
    waiting: waitingFor(found, session),
    day: found.as_of,
    asOf: day(found.as_of),
    valid: {
      to: list("certificates", { status: "valid" }),
      value: n(valid.total),
      note: t("overview.valid.stars", {
        three: n(valid.by_stars["3"]),
        four: n(valid.by_stars["4"]),
        five: n(valid.by_stars["5"]),
      }),
    },
    producers: {
      to: list("producers"),
      value: n(producers.total),
      note: t("overview.producers.kinds", {
        a: n(producers.enterprise),
        b: n(producers.cooperative),
        c: n(producers.household),
      }),
    },
    lapsing: {
      to: list("certificates", { status: "valid", days_left_max: lapsing.days }),
      label: t("overview.lapsing", { n: lapsing.days }),
      value: n(lapsing.count),
      note: next
        ? t("overview.lapsing.first", {
            name: next.name,
            day: day(next.valid_to),
            n: next.days_left,
          })
        : t("overview.lapsing.none"),
    },
    expired: {
      to: list("certificates", {
        status: "expired",
        ended_from: expired.from,
        ended_to: found.as_of,
      }),
      value: n(expired.count),
      note: t("overview.expired.renewing", { n: n(expired.in_renewal), day: day(expired.from) }),
    },
    points: {
      to: `/province/points?quiet=1&quiet_days=${points.days}`,
      value: n(points.count),
      note: t("overview.points.note", { n: n(points.open), days: points.days }),
    },
    dossiers: {
      to: "/province/dossiers/list?overdue=1",
      value: n(dossiers.late),
      note: t("overview.dossiers.note", { n: n(dossiers.open) }),
    },
    sold: {
      to: `/province/best-sellers?from=${sold.from}&to=${found.as_of}`,
      value: money(sold.amount_vnd, lang),
      note: t("overview.sold.note", {
        orders: n(sold.orders),
        units: n(sold.units),
        from: day(sold.from),
      }),
    },
    barcodes: {
      to: list("barcodes", { state: "all" }),
      value: percent(barcodes.permille, lang),
      note: t("overview.barcodes.note", {
        n: n(barcodes.covered),
        of: n(barcodes.base),
        areas: n(codes.growing_areas),
        houses: n(codes.packing_facilities),
      }),
    },
    platforms: found.platforms.map(({ code, name, listed }) => ({
      code,
      name,
      permille: listed.permille ?? 0,
      of: `${n(listed.covered)}/${n(listed.base)}`,
      share: percent(listed.permille, lang),
    })),
    first: {
      lapsing: lapsing.first.map(({ code, name, valid_to, days_left }) => ({
        key: code,
        name,
        to: list("certificates", { q: code }),
        note: `${day(valid_to)} · ${t("overview.next.days", { n: days_left })}`,
      })),
      points: points.first.map(({ handle, name, last_movement_at: last }) => ({
        key: handle,
        name,
        to: `/province/points/${handle}`,
        note: last
          ? t("overview.next.since", { day: day(vietnamDay(new Date(last))) })
          : t("overview.next.never"),
      })),
      dossiers: dossiers.first.map(({ id, code, product, last_day }) => ({
        key: id,
        name: `${product} (${code})`,
        to: `/province/dossiers/${id}`,
        note: t("overview.next.deadline", { day: day(last_day) }),
      })),
      best: sold.best.map(({ code, name, units, amount_vnd }) => ({
        key: code,
        name,
        to: list("certificates", { q: code }),
        note: `${t("overview.next.units", { n: n(units) })} · ${money(amount_vnd, lang)}`,
      })),
    },
  })
}

/** What somebody at the desk has to go on with, each with the list it is in. */
function waitingFor({ imports, waiting_sheets: sheets }: Answer, { lang, me }: ProvinceSession) {
  const t = coverageT(lang)
  const others = sheets.ready - sheets.decisions
  const approver = mayAct(me.role, "approver")
  const list = [
    sheets.decisions > 0 && {
      to: "/province/sheets?kind=decision&state=ready",
      text: t(approver ? "overview.decisions.yours" : "overview.decisions", {
        n: count(sheets.decisions, lang),
      }),
    },
    others > 0 && {
      to: "/province/sheets?state=ready",
      text: t("overview.sheets", { n: count(others, lang) }),
    },
    imports.count > 0 && {
      to: "/province/listings?state=review",
      text: t("overview.imports", {
        n: count(imports.count, lang),
        doubtful: count(imports.doubtful, lang),
      }),
    },
  ]
  return list.filter((one) => one !== false)
}

/** The province in one screen: what is valid, what lapses, where it is listed, which points went quiet, what was sold. */
export default function Overview({ loaderData }: Route.ComponentProps) {
  const t = useWords<CoverageKey>()
  const { title, asOf, platforms, first } = loaderData
  const { valid, producers, lapsing, expired, points, dossiers, sold, barcodes } = loaderData
  return (
    <>
      <PageHead title={title} />
      <Filters label={t("overview.filter")}>
        <DayFilter name="as_of" label={t("filter.asOf")} value={loaderData.day} />
      </Filters>
      {loaderData.waiting.length > 0 && (
        <div className="mb-4">
          <Notice tone="warning">
            <ul>
              {loaderData.waiting.map(({ to, text }) => (
                <li key={to}>
                  <Link className="link inline-flex min-h-8 items-center" to={to}>
                    {text}
                  </Link>
                </li>
              ))}
            </ul>
          </Notice>
        </div>
      )}
      <Figures>
        <Figure label={t("overview.valid")} {...valid} />
        <Figure {...lapsing} />
        <Figure label={t("overview.dossiers")} {...dossiers} />
        <Figure label={t("overview.points")} {...points} />
        <Figure label={t("overview.sold")} {...sold} />
        <Figure label={t("overview.barcodes")} {...barcodes} />
        <Figure label={t("overview.producers")} {...producers} />
        <Figure label={t("overview.expired")} {...expired} />
      </Figures>
      <div className="mt-5 grid gap-5 xl:grid-cols-2">
        <BarChart
          title={t("overview.platforms", { day: asOf })}
          most={1000}
          bars={platforms.map(({ name, permille, of, share }) => ({
            label: name,
            value: permille,
            text: `${of} · ${share}`,
          }))}
          table={<PlatformTable platforms={platforms} />}
        />
        <First title={t("overview.next.lapsing")} rows={first.lapsing} />
        <First title={t("overview.next.dossiers")} rows={first.dossiers} />
        <First title={t("overview.next.points")} rows={first.points} />
        <div className="xl:col-span-2">
          <First title={t("overview.next.best")} rows={first.best} />
        </div>
      </div>
    </>
  )
}

function First({
  title,
  rows,
}: {
  title: string
  rows: readonly { key: string; name: string; note: string; to?: string }[]
}) {
  const t = useWords<CoverageKey>()
  return (
    <Part title={title}>
      {rows.length === 0 ? (
        <p className="text-muted">{t("overview.next.none")}</p>
      ) : (
        <ul className="divide-y divide-line">
          {rows.map(({ key, name, note, to }) => (
            <li key={key} className="flex flex-wrap justify-between gap-x-4 py-1.5">
              {to ? (
                <Link className="link min-w-0" to={to}>
                  {name}
                </Link>
              ) : (
                <span className="min-w-0">{name}</span>
              )}
              <span className="text-sm text-muted tabular-nums">{note}</span>
            </li>
          ))}
        </ul>
      )}
    </Part>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

function PlatformTable({ platforms }: Pick<Loaded, "platforms">) {
  const t = useWords<CoverageKey>()
  type Row = (typeof platforms)[number]
  return (
    <DataTable
      caption={t("overview.platforms.table")}
      rows={platforms}
      rowKey={({ code }) => code}
      files="/coverage/export"
      columns={[
        {
          key: "name",
          label: t("figures.platform"),
          head: true,
          cell: ({ code, name }: Row) => (
            <Link className="link" to={`/province/coverage/${code}`}>
              {name}
            </Link>
          ),
        },
        { key: "of", label: t("figures.listed"), numeric: true, cell: ({ of }: Row) => of },
        { key: "share", label: t("figures.share"), numeric: true, cell: ({ share }: Row) => share },
      ]}
    />
  )
}

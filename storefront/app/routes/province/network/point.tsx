import { data, Link } from "react-router"
import { ColumnChart } from "~/components/desk/charts"
import { useWords } from "~/components/desk/words"
import { Icon } from "~/components/icon"
import { Notice } from "~/components/notice"
import { FormAnswer } from "~/components/staff/forms"
import { PageHead, Part } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { vietnamDay } from "~/lib/format.server"
import { auditRow } from "~/lib/point/audit-view.server"
import type { AuditEntry } from "~/lib/point/contract"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import type { DeskPoint } from "./contract"
import { actOnPoint } from "./point-action.server"
import { PointInspections, PointPeriods } from "./point-life"
import { PointPeople } from "./point-people"
import { pointView } from "./point-view.server"
import { Verdict } from "./verdict"
import type { Route } from "./+types/point"

/** A point that has just closed or opened again is read while the catalogue follows. */
const PATIENCE_MS = 8_000

/** So many of the log are shown here. */
const NEWEST = 8

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const api = provinceApi(session)
  const path = `/province/points/${encodeURIComponent(params.point)}`
  const [{ point }, { entries }] = await orDeskPage(
    request,
    Promise.all([
      api.get<{ point: DeskPoint }>(path, {}, PATIENCE_MS),
      api.get<{ entries: AuditEntry[] }>(`${path}/audit`),
    ])
  )
  return data({
    title: point.name,
    point: pointView(point, session.lang),
    log: entries.slice(0, NEWEST).map((entry) => auditRow(entry, session.lang)),
    today: vietnamDay(new Date()),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  return actOnPoint(session, params.point, await request.formData())
}

/** One point: facts and people, how it keeps the rules, what it sells, and what was done. */
export default function Point({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { point, log } = loaderData
  const link = actionData?.ok ? actionData.link : null
  const here = `/province/points/${point.handle}`
  return (
    <>
      <PageHead
        title={loaderData.title}
        back={{ to: "/province/points", text: t("points.title") }}
      />
      <FormAnswer answer={actionData} />
      {link && (
        <div className="mb-4">
          <Notice title={t("point.link")}>
            <p className="break-all select-all">{link}</p>
          </Notice>
        </div>
      )}
      {point.closed && (
        <div className="mb-4">
          <Notice tone="warning" title={point.closed} />
        </div>
      )}
      <div className="grid items-start gap-5 xl:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("point.compliance")}>
            <dl className="divide-y divide-line">
              {point.rules.map(({ name, look, text }) => (
                <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]">
                  <dt className="text-muted">{name}</dt>
                  <dd>
                    <Verdict look={look} text={text} />
                  </dd>
                </div>
              ))}
            </dl>
            <p className="flex flex-wrap gap-x-5">
              {point.notCounting > 0 && (
                <Link
                  className="link inline-flex min-h-11 items-center"
                  to={`${here}/shelf?counts=no`}
                >
                  {t("point.shelf.title")}: {point.notCounting}
                </Link>
              )}
              <Link className="link inline-flex min-h-11 items-center" to={`${here}/shelf`}>
                {t("point.shelf.all")}: {point.shelfTotal}
              </Link>
            </p>
          </Part>
          <PointInspections point={point} answer={actionData} today={loaderData.today} />
          <PointPeriods point={point} answer={actionData} />
          <Part title={t("point.log")}>
            {log.length === 0 ? (
              <p className="text-muted">{t("point.log.none")}</p>
            ) : (
              <ol className="divide-y divide-line">
                {log.map((row, index) => (
                  <li key={index} className="py-2">
                    {row.what}
                    <span className="block text-sm text-muted">
                      {row.at} · {row.who}
                    </span>
                  </li>
                ))}
              </ol>
            )}
            <p>
              <Link className="link inline-flex min-h-11 items-center gap-1" to={`${here}/log`}>
                <Icon name="clock" />
                {t("point.log.all")}
              </Link>
            </p>
          </Part>
        </div>
        <div className="flex min-w-0 flex-col gap-5">
          <Part title={t("point.facts")}>
            <dl className="divide-y divide-line">
              {point.facts.map(({ name, value }) => (
                <div key={name} className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]">
                  <dt className="text-muted">{name}</dt>
                  <dd className="min-w-0 break-words">{value}</dd>
                </div>
              ))}
              {point.channels.length > 0 && (
                <div className="grid gap-x-4 py-2 sm:grid-cols-[12rem_1fr]">
                  <dt className="text-muted">{t("point.channels")}</dt>
                  <dd className="flex flex-wrap gap-x-4">
                    {point.channels.map(({ name, href }) => (
                      <a key={name} className="link" href={href} rel="noreferrer">
                        {name}
                      </a>
                    ))}
                  </dd>
                </div>
              )}
            </dl>
            {point.open && (
              <p>
                <Link
                  className="link inline-flex min-h-11 items-center"
                  to={`/points/${point.handle}`}
                >
                  {t("point.public")}
                </Link>
              </p>
            )}
          </Part>
          <PointPeople point={point} answer={actionData} />
        </div>
      </div>
      <div className="mt-5">
        <ColumnChart
          title={t("point.revenue")}
          columns={point.months.map(({ short, revenueVnd, millions }) => ({
            label: short,
            value: revenueVnd,
            text: millions,
          }))}
          table={<Months months={point.months} />}
        />
      </div>
    </>
  )
}

function Months({ months }: { months: ReturnType<typeof pointView>["months"] }) {
  const t = useWords<NetworkKey>()
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-left">
        <thead>
          <tr className="border-b border-line text-sm">
            <th scope="col" className="py-2 pr-3">
              {t("point.month")}
            </th>
            {(["point.orders", "point.units", "point.revenue.vnd", "point.counter"] as const).map(
              (key) => (
                <th key={key} scope="col" className="px-3 py-2 text-right">
                  {t(key)}
                </th>
              )
            )}
          </tr>
        </thead>
        <tbody className="divide-y divide-line tabular-nums">
          {months.map((one) => (
            <tr key={one.month}>
              <th scope="row" className="py-2 pr-3 font-normal">
                {one.month}
              </th>
              {[one.orders, one.units, one.revenue, one.counter].map((value, index) => (
                <td key={index} className="px-3 py-2 text-right whitespace-nowrap">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

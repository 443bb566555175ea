import { data } from "react-router"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import { PagesOf } from "~/components/staff/pages-of"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { auditRow } from "~/lib/point/audit-view.server"
import type { AuditEntry } from "~/lib/point/contract"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { networkT } from "./words.server"
import type { Route } from "./+types/point-log"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const api = provinceApi(session)
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  const path = `/province/points/${encodeURIComponent(params.point)}`
  const [{ point }, answer] = await orDeskPage(
    request,
    Promise.all([
      api.get<{ point: { name: string } }>(path),
      api.get<{ entries: AuditEntry[]; page: number; pages: number }>(`${path}/audit`, { page }),
    ])
  )
  return data({
    title: networkT(session.lang)("point.log.title", { name: point.name }),
    name: point.name,
    handle: params.point,
    page: answer.page,
    pages: answer.pages,
    rows: answer.entries.map((entry) => auditRow(entry, session.lang)),
  })
}

/** What the point's own staff and the province's did there, newest first. */
export default function PointLog({ loaderData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { rows, handle, name } = loaderData
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: `/province/points/${handle}`, text: name }} />
      {rows.length === 0 ? (
        <EmptyState title={t("point.log.none")} />
      ) : (
        <ol className="card divide-y divide-line">
          {rows.map((row, index) => (
            <li key={index} className="px-4 py-3">
              <span className="block font-semibold">{row.what}</span>
              <span className="block text-sm text-muted">
                {row.at} · {row.who}
              </span>
              {row.reason && <span className="block text-sm">{row.reason}</span>}
              {row.changes.map((text) => (
                <span key={text} className="block text-sm break-words">
                  {text}
                </span>
              ))}
            </li>
          ))}
        </ol>
      )}
      <PagesOf page={loaderData.page} pages={loaderData.pages} />
    </>
  )
}

import { data } from "react-router"
import { EmptyState } from "~/components/empty-state"
import { PageHead } from "~/components/staff/page-head"
import { PagesOf } from "~/components/staff/pages-of"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { orPointPage, pointApi, pointPath, requireManager } from "~/lib/point-session.server"
import { auditRow } from "~/lib/point/audit-view.server"
import type { AuditEntry } from "~/lib/point/contract"
import type { Route } from "./+types/audit"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireManager(request, params.point)
  const t = pointT(session.lang)
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  const answer = await orPointPage(
    request,
    pointApi(session).get<{ entries: AuditEntry[]; page: number; pages: number }>(
      pointPath(params.point, "/audit"),
      { page }
    )
  )
  return data({
    title: t("audit.title"),
    page: answer.page,
    pages: answer.pages,
    rows: answer.entries.map((entry) => auditRow(entry, session.lang)),
  })
}

/** Who did what at this point, newest first. */
export default function Audit({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to(""), text: t("frame.place.point") }} />
      {loaderData.rows.length === 0 ? (
        <EmptyState title={t("audit.none")} />
      ) : (
        <ol className="card divide-y divide-line">
          {loaderData.rows.map((row, i) => (
            <li key={i} className="px-4 py-3">
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

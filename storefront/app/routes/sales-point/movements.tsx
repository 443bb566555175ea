import { data } from "react-router"
import { Movements } from "~/components/point/movements"
import { PageHead } from "~/components/staff/page-head"
import { PagesOf } from "~/components/staff/pages-of"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { moment } from "~/lib/format.server"
import { orPointPage, pointApi, pointPath, requirePoint } from "~/lib/point-session.server"
import type { Movement } from "~/lib/point/contract"
import type { Route } from "./+types/movements"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const page = Math.max(1, Math.trunc(Number(url.searchParams.get("page"))) || 1)
  const answer = await orPointPage(
    request,
    pointApi(session).get<{ movements: Movement[]; page: number; pages: number }>(
      pointPath(params.point, "/movements"),
      { page }
    )
  )
  return data({
    title: pointT(session.lang)("movements.title"),
    rows: answer.movements.map((row) => ({ ...row, at: moment(row.at) })),
    page: answer.page,
    pages: answer.pages,
  })
}

export default function MovementsPage({ loaderData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: to("/stock"), text: t("stock.title") }} />
      <Movements rows={loaderData.rows} named />
      <PagesOf page={loaderData.page} pages={loaderData.pages} />
    </>
  )
}

import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { count } from "~/lib/format.server"
import { whyNot } from "~/lib/point/why-not"
import { orDeskPage, provinceApi, requireProvince } from "~/lib/province-session.server"
import { readList } from "./read-list.server"
import { Verdict } from "./verdict"
import { networkT } from "./words.server"
import type { Route } from "./+types/point-shelf"

type Found = {
  products: {
    handle: string
    title: string
    stock: number
    counts: boolean
    reason: string | null
  }[]
  count: number
  page: number
  pages: number
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = networkT(lang)
  const path = `/province/points/${encodeURIComponent(params.point)}`
  const [{ point }, { found }] = await Promise.all([
    orDeskPage(request, provinceApi(session).get<{ point: { name: string } }>(path)),
    readList(request, url.searchParams, (query) =>
      provinceApi(session).get<Found>(`${path}/shelf`, query)
    ),
  ])
  return data({
    title: t("point.shelf"),
    name: point.name,
    handle: params.point,
    rows: found.products.map(({ handle, title, stock, counts, reason }) => {
      const why = whyNot(reason)
      return { handle, title, stock: count(stock, lang), counts, why: why && t(why) }
    }),
    count: found.count,
    page: found.page,
    pages: found.pages,
  })
}

/** What stands on a point's shelf now, and why what does not count for the 70 % does not. */
export default function PointShelf({ loaderData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { rows, handle, name } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "title",
      label: t("point.shelf.product"),
      head: true,
      cell: (row) => (
        <Link className="link" to={`/products/${row.handle}`}>
          {row.title}
        </Link>
      ),
    },
    { key: "units", label: t("point.shelf.units"), numeric: true, cell: (row) => row.stock },
    {
      key: "counts",
      label: t("point.shelf.counts"),
      cell: (row) => (
        <Verdict look={row.counts ? "good" : "bad"} text={t(row.counts ? "yes" : "no")} />
      ),
    },
    { key: "why", label: t("point.shelf.why"), cell: (row) => row.why },
  ]
  return (
    <>
      <PageHead title={loaderData.title} back={{ to: `/province/points/${handle}`, text: name }} />
      <Filters label={t("points.filters")}>
        <SearchFilter label={t("point.shelf.product")} />
        <SelectFilter
          name="counts"
          label={t("point.shelf.counts")}
          options={(["yes", "no"] as const).map((value) => ({ value, text: t(value) }))}
        />
      </Filters>
      <DataTable
        caption={t("point.shelf")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.handle}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files={`/points/${handle}/shelf/export`}
      />
    </>
  )
}

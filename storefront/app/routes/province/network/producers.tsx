import { data, Link } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Figure, Figures } from "~/components/desk/figure"
import { DayFilter, Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useWords } from "~/components/desk/words"
import { PageHead } from "~/components/staff/page-head"
import type { NetworkKey } from "~/i18n/vi/province/network"
import { QUANG_NINH_UNITS } from "~/lib/data/administrative-units.server"
import { count, day } from "~/lib/format.server"
import { provinceApi, requireProvince } from "~/lib/province-session.server"
import { NetworkTabs } from "./network-tabs"
import { readList } from "./read-list.server"
import { networkT } from "./words.server"
import type { Route } from "./+types/producers"

const BUCKETS = ["enterprise", "cooperative", "household"] as const

type Producer = {
  code: string
  name: string
  type: "enterprise" | "cooperative" | "cooperative_group" | "farm" | "household" | "association"
  place: string | null
  phone: string | null
  email: string | null
  products: number
  certified: number
  by_stars: Record<3 | 4 | 5, number>
}
type Found = {
  producers: Producer[]
  count: number
  page: number
  pages: number
  counts: Record<(typeof BUCKETS)[number] | "total" | "without" | "certified_products", number>
  as_of: string
}

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = networkT(lang)
  const { found, refused } = await readList(request, url.searchParams, (query) =>
    provinceApi(session).get<Found>("/province/producers", query)
  )
  const { counts } = found
  return data({
    title: t("producers.title"),
    refused,
    asOf: found.as_of,
    day: day(found.as_of),
    total: count(counts.total, lang),
    sum: t("producers.sum", counts),
    products: t("producers.products", { n: count(counts.certified_products, lang) }),
    without: t("producers.none.note", { n: count(counts.without, lang) }),
    kinds: BUCKETS.map((bucket) => ({ bucket, n: count(counts[bucket], lang) })),
    units: QUANG_NINH_UNITS.map(({ code, name }) => ({ value: code, text: name })).sort((a, b) =>
      a.text.localeCompare(b.text, "vi")
    ),
    rows: found.producers.map((one) => ({
      code: one.code,
      name: one.name,
      type: t(`type.${one.type}`),
      place: one.place,
      certified: count(one.certified, lang),
      stars: `${one.by_stars[5]} · ${one.by_stars[4]} · ${one.by_stars[3]}`,
      products: count(one.products, lang),
      phone: one.phone,
      email: one.email,
    })),
    count: found.count,
    page: found.page,
    pages: found.pages,
  })
}

/** Who holds the certificates, by kind, at the end of a day. */
export default function Producers({ loaderData }: Route.ComponentProps) {
  const t = useWords<NetworkKey>()
  const { rows, asOf } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("producers.name"),
      sort: "name",
      head: true,
      cell: (row) => (
        <>
          <Link className="link" to={`/province/producers/${encodeURIComponent(row.code)}`}>
            {row.name}
          </Link>
          <span className="block text-sm text-muted">
            {row.type} · {row.code}
          </span>
        </>
      ),
    },
    { key: "place", label: t("producers.place"), sort: "place", cell: (row) => row.place },
    {
      key: "certified",
      label: t("producers.certified"),
      sort: "certified",
      numeric: true,
      cell: (row) => row.certified,
    },
    { key: "stars", label: t("producers.stars"), numeric: true, cell: (row) => row.stars },
    {
      key: "products",
      label: t("producers.registered"),
      sort: "products",
      numeric: true,
      cell: (row) => row.products,
    },
    {
      key: "contact",
      label: t("producers.contact"),
      cell: (row) => (
        <>
          {row.phone}
          {row.email && (
            <span className="block text-sm whitespace-nowrap text-muted">{row.email}</span>
          )}
        </>
      ),
    },
  ]
  return (
    <>
      <PageHead title={loaderData.title} />
      <NetworkTabs refused={loaderData.refused} />
      <div className="mb-5">
        <Figures>
          <Figure
            label={`${t("producers.total")}, ${loaderData.day}`}
            value={loaderData.total}
            note={`= ${loaderData.sum} · ${loaderData.products}`}
            to={`?as_of=${asOf}`}
          />
          {loaderData.kinds.map(({ bucket, n }) => (
            <Figure
              key={bucket}
              label={t(`bucket.${bucket}`)}
              value={n}
              to={`?as_of=${asOf}&type=${bucket}`}
            />
          ))}
        </Figures>
        <p className="mt-2 text-sm text-muted">
          <Link className="link" to={`?as_of=${asOf}&holding=none`}>
            {loaderData.without}
          </Link>
        </p>
      </div>
      <Filters label={t("producers.filters")}>
        <SearchFilter label={t("producers.search")} />
        <SelectFilter
          name="type"
          label={t("producers.type")}
          options={BUCKETS.map((value) => ({ value, text: t(`bucket.${value}`) }))}
        />
        <SelectFilter
          name="holding"
          label={t("producers.holding")}
          all={null}
          value="valid"
          options={(["valid", "none", "all"] as const).map((value) => ({
            value,
            text: t(`producers.holding.${value}`),
          }))}
        />
        <SelectFilter name="unit" label={t("producers.place")} options={loaderData.units} />
        <DayFilter name="as_of" label={t("producers.asOf")} value={asOf} />
      </Filters>
      <DataTable
        caption={t("producers.title")}
        columns={columns}
        rows={rows}
        rowKey={(row) => row.code}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/producers/export"
      />
    </>
  )
}

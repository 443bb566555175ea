import { data } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { Icon, type IconName } from "~/components/icon"
import { FormAnswer } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import { count, moment } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { typed } from "~/lib/staff/refused.server"
import type { Links, Outcome, Platform } from "./answers"
import { AskForm } from "./ask-form"
import { answerText, askLink } from "./ask-link.server"
import { CoverageTabs } from "./coverage-tabs"
import { coverageT } from "./words.server"
import type { Route } from "./+types/links"

const OUTCOMES = ["listed", "not_listed", "unreachable"] as const
const DAYS = ["7", "31", "92"]

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = coverageT(lang)
  const api = provinceApi(session)
  const asked = (name: string) => url.searchParams.get(name) ?? ""
  const [found, { platforms }] = await orDeskPage(
    request,
    Promise.all([
      api.get<Links>("/province/coverage/links", {
        platform: asked("platform").slice(0, 60) || undefined,
        outcome: OUTCOMES.find((one) => one === asked("outcome")),
        days: DAYS.find((one) => one === asked("days")),
        q: asked("q").slice(0, 100) || undefined,
        page: /^[1-9]\d{0,4}$/.exec(asked("page"))?.[0],
      }),
      api.get<{ platforms: Platform[] }>("/province/coverage/platforms"),
    ])
  )
  return data({
    title: t("links.title"),
    platforms: platforms.map(({ code, name }) => ({ value: code, text: name })),
    outcomes: OUTCOMES.map((value) => ({
      value,
      text: `${t(`outcome.${value}`)} (${count(found.counts[value], lang)})`,
    })),
    page: found.page,
    pages: found.pages,
    count: found.count,
    rows: found.links.map((link) => ({
      key: `${link.platform.code}/${link.product.code}`,
      platform: link.platform,
      product: link.product,
      url: link.url,
      outcome: link.outcome,
      outcomeText: t(`outcome.${link.outcome}`),
      answer: answerText(link, lang),
      took: link.took_ms === null ? "–" : t("links.took.ms", { n: count(link.took_ms, lang) }),
      asked: moment(link.asked_at),
    })),
  })
}

export async function action({ request }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  return askLink(session, typed(form, "platform"), form)
}

const LOOKS: Record<Outcome, { icon: IconName; colour: string }> = {
  listed: { icon: "check", colour: "text-leaf" },
  not_listed: { icon: "cross", colour: "text-berry" },
  unreachable: { icon: "alert", colour: "text-clay" },
}

/** What the shops' servers said when their links were last asked. */
export default function LinkChecks({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CoverageKey>()
  const { may } = useDesk()
  const { title, rows, platforms, outcomes } = loaderData
  type Row = (typeof rows)[number]
  const columns: Column<Row>[] = [
    {
      key: "product",
      label: t("links.product"),
      head: true,
      cell: ({ product, platform }) => (
        <>
          {product.name}
          <span className="block text-sm text-muted">
            {product.code} · {platform.name}
          </span>
        </>
      ),
    },
    {
      key: "outcome",
      label: t("links.outcome"),
      cell: ({ outcome, outcomeText }) => (
        <span className={`inline-flex items-center gap-1 ${LOOKS[outcome].colour}`}>
          <Icon name={LOOKS[outcome].icon} className="size-4" />
          {outcomeText}
        </span>
      ),
    },
    { key: "answer", label: t("links.answer"), cell: ({ answer }) => answer },
    { key: "took", label: t("links.took"), numeric: true, cell: ({ took }) => took },
    { key: "asked", label: t("links.asked"), cell: ({ asked }) => asked },
    {
      key: "url",
      label: t("links.url"),
      cell: ({ url }) =>
        url && (
          <a className="link block max-w-64 truncate" href={url} rel="noreferrer">
            {url}
          </a>
        ),
    },
  ]
  if (may("editor")) {
    columns.push({
      key: "ask",
      label: t("platform.action"),
      cell: ({ platform, product }) => <AskForm platform={platform.code} product={product} />,
    })
  }
  return (
    <>
      <PageHead title={title} />
      <CoverageTabs />
      <FormAnswer answer={actionData} />
      <p className="mb-4 max-w-3xl text-muted">{t("links.intro")}</p>
      <Filters label={t("links.filter")}>
        <SearchFilter label={t("links.search")} />
        <SelectFilter name="platform" label={t("links.platform")} options={platforms} />
        <SelectFilter name="outcome" label={t("links.outcome")} options={outcomes} />
        <SelectFilter
          name="days"
          label={t("links.days")}
          all={null}
          value="31"
          options={["7", "31", "92"].map((n) => ({ value: n, text: t("links.days.n", { n }) }))}
        />
      </Filters>
      <DataTable
        cards
        caption={t("links.caption")}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        count={loaderData.count}
        page={loaderData.page}
        pages={loaderData.pages}
        files="/coverage/links/export"
        empty={
          <EmptyState title={t("links.none")}>
            <p>{t("links.none.text")}</p>
          </EmptyState>
        }
      />
    </>
  )
}

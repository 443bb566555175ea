import { data, Link, useSearchParams } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { Filters, SearchFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { EmptyState } from "~/components/empty-state"
import { answerTo, FormAnswer } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { CoverageKey } from "~/i18n/vi/province/coverage"
import { count, day, percent, vietnamDay } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { typed } from "~/lib/staff/refused.server"
import type { PlatformProducts } from "./answers"
import { AskForm } from "./ask-form"
import { askLink } from "./ask-link.server"
import { CheckForm } from "./check-form"
import { recordCheck } from "./record-check.server"
import { ScopeFilters } from "./scope-filters"
import { scopeOf, scopeOptions } from "./scope.server"
import { coverageT } from "./words.server"
import type { Route } from "./+types/platform"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

const SORTS = /^-?(code|name|producer|stars|place|valid_to)$/

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const t = coverageT(lang)
  const state = url.searchParams.get("state") === "listed" ? "listed" : "missing"
  const sort = url.searchParams.get("sort") ?? ""
  const found = await orDeskPage(
    request,
    provinceApi(session).get<PlatformProducts>(
      `/province/coverage/platforms/${encodeURIComponent(params.platform)}/products`,
      {
        ...scopeOf(url, lang),
        state,
        q: url.searchParams.get("q")?.slice(0, 100) || undefined,
        sort: SORTS.test(sort) ? sort : undefined,
        page: /^[1-9]\d{0,4}$/.exec(url.searchParams.get("page") ?? "")?.[0],
      }
    )
  )
  const { platform, listed, as_of } = found
  return data({
    title: t(`platform.title.${state}`, { name: platform.name }),
    state,
    platform,
    day: as_of,
    today: vietnamDay(new Date()),
    options: scopeOptions(lang),
    figure: listed
      ? t("platform.figure", {
          n: count(listed.covered, lang),
          of: count(listed.base, lang),
          share: percent(listed.permille, lang),
          day: day(as_of),
        })
      : t("platform.closed", { day: day(as_of) }),
    counts: listed && {
      missing: count(listed.missing, lang),
      listed: count(listed.covered, lang),
    },
    page: found.page,
    pages: found.pages,
    count: found.count,
    rows: found.products.map(({ producer, last_check, valid_to, ...product }) => ({
      ...product,
      producer: producer.name,
      validTo: day(valid_to),
      look: last_check && {
        on: day(last_check.checked_on),
        outcome: t(`outcome.${last_check.outcome}`),
        by: [last_check.checked_by, last_check.source].filter(Boolean).join(" · "),
        url: last_check.url,
      },
    })),
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  const form = await request.formData()
  return typed(form, "intent") === "ask"
    ? askLink(session, params.platform, form)
    : recordCheck(session, params.platform, form)
}

/** What a platform lists or misses on a day, to be taken along; and the form for who has looked. */
export default function PlatformPage({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<CoverageKey>()
  const { may } = useDesk()
  const [params] = useSearchParams()
  const { title, state, platform, rows, figure, counts } = loaderData
  const asked = params.get("check")
  const answer = answerTo(actionData, "check")
  return (
    <>
      <PageHead title={title} back={{ to: "/province/coverage", text: t("platform.back") }} />
      <FormAnswer answer={actionData} />
      <p className="mb-4">
        <strong>{figure}</strong>
        {platform.url && (
          <a className="link ml-3" href={platform.url} rel="noreferrer">
            {platform.url}
          </a>
        )}
      </p>
      <States state={state} counts={counts} />
      <Filters label={t("platform.filter")}>
        <input type="hidden" name="state" value={state} />
        <SearchFilter label={t("platform.search")} />
        <ScopeFilters day={loaderData.day} options={loaderData.options} />
      </Filters>
      {may("editor") && (
        <details
          id="check"
          key={asked ?? "none"}
          open={asked !== null || answer !== undefined}
          className="card mb-5 p-4"
        >
          <summary className="link inline-flex min-h-11 items-center">{t("check.title")}</summary>
          <CheckForm
            platform={platform.name}
            product={asked ?? ""}
            today={loaderData.today}
            answer={answer}
          />
        </details>
      )}
      <Products loaderData={loaderData} rows={rows} editor={may("editor")} />
    </>
  )
}

type Loaded = Route.ComponentProps["loaderData"]

function States({ state, counts }: Pick<Loaded, "state" | "counts">) {
  const t = useWords<CoverageKey>()
  const [params] = useSearchParams()
  const to = (other: string) => {
    const query = new URLSearchParams(params)
    query.set("state", other)
    query.delete("page")
    query.delete("check")
    return `?${query}`
  }
  return (
    <nav aria-label={t("platform.states")} className="mb-4 flex gap-2 print:hidden">
      {(["missing", "listed"] as const).map((one) => (
        <Link
          key={one}
          to={to(one)}
          aria-current={state === one ? "page" : undefined}
          className={`button ${state === one ? "button-primary" : "button-plain"}`}
        >
          {t(`platform.${one}`)}
          {counts && <span className="tabular-nums"> ({counts[one]})</span>}
        </Link>
      ))}
    </nav>
  )
}

function Products({
  loaderData,
  rows,
  editor,
}: {
  loaderData: Loaded
  rows: Loaded["rows"]
  editor: boolean
}) {
  const t = useWords<CoverageKey>()
  const [params] = useSearchParams()
  const { state, platform } = loaderData
  type Row = Loaded["rows"][number]
  const checkOf = (code: string) => {
    const query = new URLSearchParams(params)
    query.set("check", code)
    return `?${query}#check`
  }
  const columns: Column<Row>[] = [
    {
      key: "name",
      label: t("platform.product"),
      sort: "name",
      head: true,
      cell: ({ name, code }) => (
        <>
          {name}
          <span className="block text-sm text-muted">{code}</span>
        </>
      ),
    },
    {
      key: "producer",
      label: t("platform.producer"),
      sort: "producer",
      cell: ({ producer }) => <span className="block min-w-40">{producer}</span>,
    },
    {
      key: "stars",
      label: t("platform.stars"),
      sort: "stars",
      numeric: true,
      cell: ({ stars }) => stars,
    },
    {
      key: "place",
      label: t("platform.place"),
      sort: "place",
      cell: ({ place }) => <span className="block min-w-28">{place}</span>,
    },
    {
      key: "validTo",
      label: t("platform.validTo"),
      sort: "valid_to",
      cell: ({ validTo }) => validTo,
    },
    {
      key: "look",
      label: t("platform.look"),
      cell: ({ look }) =>
        look ? (
          <span className="block min-w-40">
            {look.on} · {look.outcome}
            <span className="block text-sm text-muted">{look.by}</span>
            {look.url && (
              <a className="link block max-w-64 truncate text-sm" href={look.url} rel="noreferrer">
                {look.url}
              </a>
            )}
          </span>
        ) : (
          <span className="text-muted">{t("platform.neverSeen")}</span>
        ),
    },
  ]
  if (editor) {
    columns.push({
      key: "check",
      label: t("platform.action"),
      cell: ({ code, name, look }) => (
        <>
          <Link
            className="link inline-flex min-h-11 items-center whitespace-nowrap"
            to={checkOf(code)}
          >
            {t("platform.check")}
            <span className="sr-only"> {name}</span>
          </Link>
          {look?.url && <AskForm platform={platform.code} product={{ code, name }} />}
        </>
      ),
    })
  }
  const filtered = [...params.keys()].some((name) => !["state", "check"].includes(name))
  return (
    <DataTable
      cards
      caption={loaderData.title}
      columns={columns}
      rows={rows}
      rowKey={({ code }) => code}
      count={loaderData.count}
      page={loaderData.page}
      pages={loaderData.pages}
      files={`/coverage/platforms/${platform.code}/products/export`}
      empty={
        filtered ? undefined : (
          <EmptyState title={t(state === "missing" ? "platform.all" : "platform.nothing")}>
            <p>{t(state === "missing" ? "platform.all.text" : "platform.nothing.text")}</p>
          </EmptyState>
        )
      }
    />
  )
}

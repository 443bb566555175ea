import { data, Form, Link, redirect, useSearchParams } from "react-router"
import { CancelPart } from "~/components/desk/cancel-part"
import { Figure, Figures } from "~/components/desk/figure"
import { Filters, SearchFilter, SelectFilter } from "~/components/desk/filters"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import { Working } from "~/components/desk/working"
import { EmptyState } from "~/components/empty-state"
import { Notice } from "~/components/notice"
import { FormAnswer, IntentForm, Submit } from "~/components/staff/forms"
import { PageHead } from "~/components/staff/page-head"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import { count, day, moment } from "~/lib/format.server"
import {
  orDeskPage,
  provinceApi,
  requireProvince,
  requireRole,
} from "~/lib/province-session.server"
import { ApplyPart } from "./apply-part"
import { VERDICTS, type AbsentPage, type ImportDetail, type ReviewPage } from "./contract"
import { Decided, useNextRow } from "./decided"
import { doDeed } from "./deeds.server"
import { readDone } from "./done.server"
import { LayoutPart } from "./layout-part"
import { ReviewRows } from "./review-rows"
import { StateWord } from "./state-word"
import type { Route } from "./+types/import"

const FILTERS = ["verdict", "reason", "q", "sort", "page", "min_score"] as const
const SCORES = [950, 900, 850, 800, 700, 600] as const

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.file} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const { lang } = session
  const api = provinceApi(session)
  const at = `/province/listing-imports/${encodeURIComponent(params.id)}`
  const { import: one } = await orDeskPage(request, api.get<{ import: ImportDetail }>(at))
  const query = Object.fromEntries(
    FILTERS.map((name) => [name, url.searchParams.get(name) ?? undefined])
  )
  const read = one.rows_in !== null
  const [found, absent, done] = await orDeskPage(
    request,
    Promise.all([
      read ? api.get<ReviewPage>(`${at}/rows`, query) : null,
      one.state === "review" ? api.get<AbsentPage>(`${at}/absent`) : null,
      readDone(session, one.id, url.searchParams.get("done")),
    ])
  )
  // The last row of the last page was decided on and has left it.
  if (found && found.page > found.pages) {
    const last = new URLSearchParams(url.searchParams)
    last.set("page", String(found.pages))
    throw redirect(`/province/listings/${one.id}?${last}`)
  }
  const n = (value: number) => count(value, lang)
  return data({
    id: one.id,
    file: one.file_name,
    platform: one.platform.name,
    asOf: day(one.as_of),
    sent: { who: one.uploaded_by_name, time: moment(one.created_at) },
    state: one.state,
    progress: one.progress,
    failure: one.failure,
    layout: one.layout,
    reasons: one.reasons,
    numbers: read
      ? {
          rows: n(one.rows_in ?? 0),
          matched: n(one.matched),
          doubtful: n(one.doubtful),
          rejected: n(one.rejected),
        }
      : null,
    matched: one.matched,
    doubtful: one.doubtful,
    applied:
      one.outcome && one.applied_at
        ? { ...one.outcome, who: one.applied_by_name ?? "", time: moment(one.applied_at) }
        : null,
    found,
    done,
    absent: absent && {
      ...absent,
      products: absent.products.map((each) => ({ ...each, listed_since: day(each.listed_since) })),
    },
  })
}

export async function action({ request, params, url }: Route.ActionArgs) {
  const session = await requireRole(request, "editor")
  return doDeed(session, params.id, await request.formData(), url.searchParams)
}

/** One file of a platform: how far it is read, what was found, each row with what became of it, and the entry into the ledger. */
export default function OneImport({ loaderData, actionData }: Route.ComponentProps) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  const one = loaderData
  const { state, found, absent, layout, done } = one
  const open = state === "review"
  const editing = may("editor")
  const next = useNextRow(done)
  const asked = useSearchParams()[0].get("verdict")
  return (
    <>
      <PageHead title={one.file} back={{ to: "/province/listings", text: t("list.title") }}>
        <a className="button button-plain" href={`/province/files/listing-imports/${one.id}/file`}>
          {t("import.original")}
        </a>
      </PageHead>
      <p className="mb-5 flex flex-wrap items-center gap-x-4 gap-y-1">
        <StateWord state={state} progress={one.progress} />
        <span>
          {one.platform}, {t("import.asOf", { day: one.asOf })}
        </span>
        <span className="text-muted">{t("import.sent", one.sent)}</span>
      </p>
      <FormAnswer answer={actionData} />
      <State one={one} />
      {one.numbers && <Numbers id={one.id} numbers={one.numbers} />}
      <div className="flex flex-col gap-5">
        {layout && <LayoutPart layout={layout} change={open || state === "reading_failed"} />}
        {found && (
          <section {...next}>
            <h2 className="mb-3 text-lg">{t("rows.title")}</h2>
            <RowFilters reasons={one.reasons} />
            {open && editing && one.doubtful > 0 && <Likely found={found} />}
            <Decided id={one.id} done={done} open={open} />
            <ReviewRows
              id={one.id}
              found={found}
              decide={open && editing}
              empty={
                open && one.doubtful === 0 && asked === "doubtful" ? <AllDecided /> : undefined
              }
            />
          </section>
        )}
        {open && editing && absent && <ApplyPart id={one.id} applying={{ ...one, absent }} />}
        {editing && !["applied", "cancelled"].includes(state) && (
          <CancelPart title={t("import.cancel")} text={t("import.cancel.text")} />
        )}
      </div>
    </>
  )
}

/** No doubtful row is left, and doubtful rows were asked for. */
function AllDecided() {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  return (
    <EmptyState title={t("rows.allDecided")}>
      {may("editor") && (
        <a className="button button-primary" href="#apply">
          {t("rows.toApply")}
        </a>
      )}
    </EmptyState>
  )
}

function State({ one }: { one: Route.ComponentProps["loaderData"] }) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  if (one.state === "reading") {
    return (
      <div className="mb-5">
        <Working
          title={t("import.reading")}
          text={t("import.reading.text")}
          progress={one.progress}
        />
      </div>
    )
  }
  if (one.failure && (one.state === "reading_failed" || one.state === "broken_off")) {
    return (
      <div className="mb-5 flex flex-col gap-3">
        <Notice tone="error" title={one.failure.text} />
        {may("editor") && one.failure.code !== "no_headings" && (
          <IntentForm intent="restart">
            <Submit intent="restart">{t("import.restart")}</Submit>
          </IntentForm>
        )}
      </div>
    )
  }
  if (one.state === "cancelled") {
    return (
      <div className="mb-5">
        <Notice tone="warning" title={t("import.cancelled.text")} />
      </div>
    )
  }
  if (!one.applied) return null
  const { listed, not_listed: notListed, replaced } = one.applied
  return (
    <div className="mb-5">
      <Notice tone="good" title={t("apply.done", { listed, notListed, replaced })}>
        <p>{t("apply.by", { who: one.applied.who, time: one.applied.time })}</p>
        <Link className="link inline-flex min-h-11 items-center" to="/province/coverage">
          {t("apply.seen")}
        </Link>
      </Notice>
    </div>
  )
}

function Numbers({
  id,
  numbers,
}: {
  id: string
  numbers: { rows: string; matched: string; doubtful: string; rejected: string }
}) {
  const t = useWords<ListingsKey>()
  return (
    <section className="mb-5" aria-label={t("import.rows")}>
      <Figures>
        <Figure label={t("import.rows")} value={numbers.rows} to="?" />
        {VERDICTS.map((verdict) => (
          <Figure
            key={verdict}
            label={t(`verdict.${verdict}`)}
            value={numbers[verdict]}
            to={`?verdict=${verdict}${verdict === "doubtful" ? "&sort=-score" : ""}`}
          />
        ))}
      </Figures>
      <p className="mt-3 font-semibold">{t("import.sum", numbers)}</p>
      <p className="text-sm text-muted">{t("import.sum.why")}</p>
      {numbers.rejected !== "0" && (
        <p className="flex flex-wrap items-center gap-x-3">
          {t("import.rejectedFile")}
          {(["csv", "xlsx"] as const).map((format) => (
            <a
              key={format}
              className="link inline-flex min-h-11 items-center"
              href={`/province/files/listing-imports/${id}/rows/export?verdict=rejected&format=${format}`}
            >
              {t(`table.${format}`)}
            </a>
          ))}
        </p>
      )}
    </section>
  )
}

function RowFilters({ reasons }: { reasons: { reason: string; text: string; count: number }[] }) {
  const t = useWords<ListingsKey>()
  return (
    <Filters label={t("rows.filters")}>
      <SearchFilter label={t("rows.search")} />
      <SelectFilter
        name="verdict"
        label={t("rows.verdict")}
        options={VERDICTS.map((value) => ({ value, text: t(`verdict.${value}`) }))}
      />
      <SelectFilter
        name="reason"
        label={t("rows.reason")}
        options={reasons.map(({ reason, text, count: n }) => ({
          value: reason,
          text: `${text} (${n})`,
        }))}
      />
    </Filters>
  )
}

/** Many doubtful rows at once, from a likeness on that is in the address; how many is seen before it is done. */
function Likely({ found: { likely, min_score } }: { found: ReviewPage }) {
  const t = useWords<ListingsKey>()
  const [params] = useSearchParams()
  const percent = min_score / 10
  const others = [...params].filter(([name]) => name !== "min_score" && name !== "page")
  const shown = new URLSearchParams({ verdict: "doubtful", sort: "-score" })
  shown.set("min_score", String(min_score))
  return (
    <div className="card mb-4 flex flex-col gap-3 p-4">
      <h3 className="font-semibold">{t("likely.title")}</h3>
      <Form method="get" key={min_score} className="flex flex-wrap items-end gap-3">
        {others.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <label className="flex flex-col gap-1">
          <span className="text-sm text-muted">{t("rows.likeness")}</span>
          <select className="input w-auto" name="min_score" defaultValue={min_score}>
            {SCORES.map((value) => (
              <option key={value} value={value}>
                {value / 10} %
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="button button-plain">
          {t("likely.count")}
        </button>
      </Form>
      {likely === 0 ? (
        <p className="text-muted">{t("likely.none", { percent })}</p>
      ) : (
        <>
          <p>
            {t("likely.text", { n: likely, percent })}{" "}
            <Link className="link" to={`?${shown}`}>
              {t("likely.look")}
            </Link>
          </p>
          <IntentForm intent="accept">
            <input type="hidden" name="min_score" value={min_score} />
            <input type="hidden" name="expected" value={likely} />
            <Submit intent="accept" plain>
              {t("likely.accept", { n: likely })}
            </Submit>
          </IntentForm>
        </>
      )}
    </div>
  )
}

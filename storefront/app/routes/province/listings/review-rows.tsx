import { Link, useFetcher } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useDesk } from "~/components/desk/use-desk"
import { useWords } from "~/components/desk/words"
import type { Answer } from "~/components/staff/forms"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import type { ReviewPage, ReviewRow } from "./contract"
import { VerdictWord } from "./state-word"

/** The others are on the row's own page. */
const SHOWN = 3

/** The rows of an import: what the platform says, what became of it, and the choice where it is doubtful. */
export function ReviewRows({ id, found, open }: { id: string; found: ReviewPage; open: boolean }) {
  const t = useWords<ListingsKey>()
  const columns: Column<ReviewRow>[] = [
    { key: "line", label: t("rows.line"), numeric: true, sort: "line", cell: (row) => row.line },
    { key: "told", label: t("rows.told"), head: true, cell: (row) => <Told row={row} /> },
    { key: "verdict", label: t("rows.verdict"), cell: (row) => <Outcome row={row} /> },
    {
      key: "product",
      label: t("rows.product"),
      sort: "score",
      cell: (row) => <Meant id={id} row={row} open={open} />,
    },
  ]
  return (
    <DataTable
      caption={t("rows.title")}
      columns={columns}
      rows={found.rows}
      rowKey={(row) => row.id}
      count={found.count}
      page={found.page}
      pages={found.pages}
      files={`/listing-imports/${id}/rows/export`}
    />
  )
}

export function Told({ row: { seen } }: { row: ReviewRow }) {
  const t = useWords<ListingsKey>()
  const keys = [
    seen.gtin && t("rows.gtin", { gtin: seen.gtin }),
    seen.code && t("rows.code", { code: seen.code }),
  ].filter((text) => typeof text === "string")
  return (
    <>
      <span className="block break-words">{seen.name ?? t("rows.noName")}</span>
      {seen.producer && <span className="block text-sm text-muted">{seen.producer}</span>}
      {keys.map((key) => (
        <span key={key} className="block text-sm break-words text-muted">
          {key}
        </span>
      ))}
    </>
  )
}

export function Outcome({ row }: { row: ReviewRow }) {
  const t = useWords<ListingsKey>()
  const notes = [...row.note_texts, ...(row.facts.note ? [`“${row.facts.note}”`] : [])]
  return (
    <div className="min-w-40">
      <VerdictWord verdict={row.verdict} />
      {row.reason_text && <span className="block text-sm break-words">{row.reason_text}</span>}
      {row.matched_by_text && (
        <span className="block text-sm text-muted">
          {t("rows.by", { by: row.matched_by_text })}
        </span>
      )}
      {notes.length > 0 && <span className="block text-sm text-muted">{notes.join(" · ")}</span>}
      {row.decided_by_name && (
        <span className="block text-sm text-muted">
          {t("rows.decided", { who: row.decided_by_name })}
        </span>
      )}
    </div>
  )
}

function Meant({ id, row, open }: { id: string; row: ReviewRow; open: boolean }) {
  const t = useWords<ListingsKey>()
  const { may } = useDesk()
  const decide = open && may("editor")
  const key = decide ? "rows.other" : "rows.open"
  return (
    <div className="flex min-w-64 flex-col gap-1">
      {row.product && <ProductName product={row.product} />}
      {row.verdict === "doubtful" &&
        row.candidates.slice(0, SHOWN).map((candidate) => (
          <div key={candidate.code} className="flex items-start justify-between gap-3">
            <ProductName product={candidate} score={candidate.score} />
            {decide && (
              <DecideButton
                id={id}
                intent="choose"
                row={row.id}
                code={candidate.code}
                label={t("rows.choose.of", { name: candidate.name, line: row.line })}
              >
                {t("rows.choose")}
              </DecideButton>
            )}
          </div>
        ))}
      <span className="flex flex-wrap items-center gap-x-4">
        <Link
          className="link inline-flex min-h-11 items-center"
          to={`/province/listings/${id}/rows/${row.id}`}
          aria-label={t(`${key}.of`, { line: row.line })}
        >
          {t(key)}
        </Link>
        {decide && row.decided_by_name && (
          <DecideButton
            id={id}
            intent="undo"
            row={row.id}
            label={t("rows.undo.of", { line: row.line })}
          >
            {t("rows.undo")}
          </DecideButton>
        )}
      </span>
    </div>
  )
}

export function ProductName({
  product: { code, name, producer },
  score,
}: {
  product: { code: string; name: string; producer: string }
  score?: number
}) {
  const t = useWords<ListingsKey>()
  return (
    <span className="min-w-0">
      <span className="block break-words">{name}</span>
      <span className="block text-sm text-muted">
        {producer} · <span className="whitespace-nowrap">{code}</span>
        {score !== undefined && (
          <>
            {" · "}
            <span className="whitespace-nowrap">
              {t("rows.score", { n: Math.floor(score / 10) })}
            </span>
          </>
        )}
      </span>
    </span>
  )
}

/** Decides on one row where it stands; without scripts the page comes again. */
export function DecideButton({
  id,
  intent,
  row,
  code,
  label,
  children,
}: {
  id: string
  intent: "choose" | "undo"
  row: string
  code?: string
  label: string
  children: string
}) {
  const t = useWords<ListingsKey>()
  const fetcher = useFetcher<Answer>()
  const refusal = fetcher.data && !fetcher.data.ok ? fetcher.data.problem : null
  return (
    <fetcher.Form method="post" action={`/province/listings/${id}`} className="shrink-0">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="row" value={row} />
      {code && <input type="hidden" name="product_code" value={code} />}
      <button
        type="submit"
        className="button button-plain"
        aria-label={label}
        aria-disabled={fetcher.state !== "idle" || undefined}
      >
        {fetcher.state === "idle" ? children : t("form.busy")}
      </button>
      {refusal && (
        <p role="alert" className="max-w-56 text-sm font-semibold text-berry">
          {refusal}
        </p>
      )}
    </fetcher.Form>
  )
}

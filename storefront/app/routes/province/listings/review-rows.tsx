import type { ReactNode } from "react"
import { Link, useSearchParams } from "react-router"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useWords } from "~/components/desk/words"
import type { ListingsKey } from "~/i18n/vi/province/listings"
import type { ReviewPage, ReviewRow } from "./contract"
import { DecideButton } from "./decided"
import { VerdictWord } from "./state-word"

/** The others are on the row's own page. */
const SHOWN = 3

/** The page of a row, which leads back to the list as it was filtered. */
function rowPath(id: string, row: string, list: URLSearchParams): string {
  const from = new URLSearchParams(list)
  from.delete("done")
  return `/province/listings/${id}/rows/${row}${from.size > 0 ? `?${new URLSearchParams({ from: String(from) })}` : ""}`
}

/** The rows of an import: what the platform says, what became of it, and the choice where it is doubtful. */
export function ReviewRows({
  id,
  found,
  decide,
  empty,
}: {
  id: string
  found: ReviewPage
  decide: boolean
  empty?: ReactNode
}) {
  const t = useWords<ListingsKey>()
  const columns: Column<ReviewRow>[] = [
    { key: "line", label: t("rows.line"), numeric: true, sort: "line", cell: (row) => row.line },
    { key: "told", label: t("rows.told"), head: true, cell: (row) => <Told row={row} /> },
    { key: "verdict", label: t("rows.verdict"), cell: (row) => <Outcome row={row} /> },
    {
      key: "product",
      label: t("rows.product"),
      sort: "score",
      cell: (row) => <Meant id={id} row={row} decide={decide} />,
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
      empty={empty}
      cards
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

function Meant({ id, row, decide }: { id: string; row: ReviewRow; decide: boolean }) {
  const t = useWords<ListingsKey>()
  const [params] = useSearchParams()
  const key = decide ? "rows.other" : "rows.open"
  return (
    <div className="flex min-w-56 flex-col gap-1">
      {row.product && <ProductName product={row.product} />}
      {row.verdict === "doubtful" &&
        row.candidates.slice(0, SHOWN).map((candidate) => (
          <div key={candidate.code} className="flex items-start justify-between gap-3">
            <ProductName product={candidate} score={candidate.score} />
            {decide && (
              <DecideButton
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
          to={rowPath(id, row.id, params)}
          aria-label={t(`${key}.of`, { line: row.line })}
        >
          {t(key)}
        </Link>
        {decide && row.decided_by_name && (
          <DecideButton intent="undo" row={row.id} label={t("rows.undo.of", { line: row.line })}>
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

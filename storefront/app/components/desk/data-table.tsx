import type { ReactNode } from "react"
import { Link, useSearchParams } from "react-router"
import { EmptyState } from "../empty-state"
import { PagesOf } from "../staff/pages-of"
import { useWords } from "./words"

export type Column<Row> = {
  key: string
  label: string
  cell: (row: Row) => ReactNode
  /** Right-aligned, in figures of one width. */
  numeric?: boolean
  /** The address's `sort` that this heading asks for; again for the other direction (`-name`). */
  sort?: string
  /** What names the row to a screen reader. One a table. */
  head?: boolean
}

/** Below 42 rem of room the rows of a table with `cards` stand as cards: nothing to press lies out of sight. */
const CARDS = {
  frame: "@max-2xl:max-h-none",
  block: "@max-2xl:block",
  head: "@max-2xl:static @max-2xl:block",
  headings: "@max-2xl:flex @max-2xl:flex-wrap @max-2xl:px-1",
  plainHeading: "@max-2xl:sr-only",
  row: "@max-2xl:block @max-2xl:py-2",
  cell: "@max-2xl:block @max-2xl:py-1 @max-2xl:text-left @max-2xl:whitespace-normal",
}

/**
 * A list at the desk: sorted by its headings, paged, and taken along as a file. Sort and page are in the address; `files` is the
 * backend's export below `/province`, which gets the same filters.
 */
export function DataTable<Row>({
  caption,
  columns,
  rows,
  rowKey,
  count,
  page,
  pages,
  files,
  empty,
  cards = false,
}: {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
  count?: number
  page?: number
  pages?: number
  files?: string
  /** What to do when there is no row; otherwise: fewer filters. */
  empty?: ReactNode
  /** On a narrow screen each row becomes a card: for tables in which something is done. */
  cards?: boolean
}) {
  const t = useWords()
  const look = (part: keyof typeof CARDS) => (cards ? CARDS[part] : "")
  return (
    <div className={cards ? "@container" : undefined}>
      <div className="mb-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <p className="text-muted tabular-nums">{t("table.count", { n: count ?? rows.length })}</p>
        {files && rows.length > 0 && <Files path={files} />}
      </div>
      {rows.length === 0 ? (
        (empty ?? <NoRows />)
      ) : (
        <div
          role="region"
          aria-label={caption}
          // What scrolls is reached by the keyboard.
          // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- WCAG 2.1.1
          tabIndex={0}
          // Words for screen readers are placed absolutely: without "relative" they would lengthen the page.
          className={`card relative max-h-[75dvh] overflow-auto print:max-h-none print:overflow-visible ${look("frame")}`}
        >
          <table className={`w-full border-collapse text-left ${look("block")}`}>
            <caption className="sr-only">{caption}</caption>
            <thead
              className={`sticky top-0 z-1 bg-surface shadow-[inset_0_-1px_0_var(--color-line)] ${look("head")}`}
            >
              <tr className={look("headings")}>
                {columns.map((column) => (
                  <Heading
                    key={column.key}
                    column={column}
                    plainLook={cards ? CARDS.plainHeading : ""}
                  />
                ))}
              </tr>
            </thead>
            <tbody className={`divide-y divide-line ${look("block")}`}>
              {rows.map((row) => (
                <tr key={rowKey(row)} className={`hover:bg-sea-tint/40 ${look("row")}`}>
                  {columns.map((column) => (
                    <Cell key={column.key} column={column} row={row} cards={cards} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {page !== undefined && pages !== undefined && <PagesOf page={page} pages={pages} />}
    </div>
  )
}

function Cell<Row>({ column, row, cards }: { column: Column<Row>; row: Row; cards: boolean }) {
  const content = column.cell(row)
  const look = `px-3 py-2 align-top ${column.numeric ? "text-right whitespace-nowrap tabular-nums" : ""} ${cards ? CARDS.cell : ""}`
  if (column.head) {
    return (
      <th scope="row" className={`${look} min-w-48 font-normal`}>
        {content}
      </th>
    )
  }
  if (!cards) return <td className={look}>{content}</td>
  const label = column.numeric ? "pr-2 @max-2xl:inline" : "@max-2xl:block"
  return (
    <td className={`${look} ${isEmpty(content) ? "@max-2xl:hidden" : ""}`}>
      {/* The heading says it where the row is one. */}
      <span aria-hidden="true" className={`hidden text-sm text-muted ${label}`}>
        {column.label}
      </span>
      {content}
    </td>
  )
}

function isEmpty(content: ReactNode): boolean {
  return !content || (Array.isArray(content) && content.length === 0)
}

function Heading<Row>({
  column: { label, numeric, sort },
  plainLook,
}: {
  column: Column<Row>
  /** For a heading that does nothing but name its column. */
  plainLook: string
}) {
  const t = useWords()
  const [params] = useSearchParams()
  const look = `px-3 py-2 text-sm font-semibold ${numeric ? "text-right" : ""}`
  if (!sort) {
    return (
      <th scope="col" className={`${look} ${plainLook}`}>
        {label}
      </th>
    )
  }
  const now = params.get("sort")
  const up = now === sort
  const down = now === `-${sort}`
  const next = new URLSearchParams(params)
  next.set("sort", up ? `-${sort}` : sort)
  next.delete("page")
  return (
    <th
      scope="col"
      aria-sort={up ? "ascending" : down ? "descending" : undefined}
      className={`${look} whitespace-nowrap`}
    >
      <Link
        className="link inline-flex min-h-8 items-center gap-1"
        to={`?${next}`}
        preventScrollReset
      >
        {label}
        {(up || down) && (
          <>
            <span aria-hidden="true">{up ? "↑" : "↓"}</span>
            <span className="sr-only">{t(up ? "table.sorted.asc" : "table.sorted.desc")}</span>
          </>
        )}
      </Link>
    </th>
  )
}

/** The list as a file, with the filters of the address; `path` is the backend's export below `/province`. */
export function Files({ path }: { path: string }) {
  const t = useWords()
  const [params] = useSearchParams()
  const href = (format: "csv" | "xlsx") => {
    const query = new URLSearchParams(params)
    query.delete("page")
    query.set("format", format)
    return `/province/files${path}?${query}`
  }
  return (
    <p className="flex items-center gap-3 print:hidden">
      <span className="text-sm text-muted">{t("table.export")}</span>
      {(["csv", "xlsx"] as const).map((format) => (
        <a key={format} className="link inline-flex min-h-11 items-center" href={href(format)}>
          {t(`table.${format}`)}
        </a>
      ))}
    </p>
  )
}

function NoRows() {
  const t = useWords()
  const [params] = useSearchParams()
  return (
    <EmptyState title={t("table.none")}>
      <p>{t("table.none.text")}</p>
      {params.size > 0 && (
        <Link className="button button-plain" to="?">
          {t("table.clear")}
        </Link>
      )}
    </EmptyState>
  )
}

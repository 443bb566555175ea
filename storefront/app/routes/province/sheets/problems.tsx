import { DataTable, type Column } from "~/components/desk/data-table"
import { useWords } from "~/components/desk/words"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import type { SheetProblem } from "./contract"

/** What is wrong with a sheet, or to be noted, as its rows and columns are named there; the first ones of many. */
export function Problems({
  title,
  rows,
  count,
  files,
}: {
  title: string
  rows: readonly SheetProblem[]
  count: number
  files?: string
}) {
  const t = useWords<SheetsKey>()
  if (rows.length === 0) return null
  const columns: Column<SheetProblem>[] = [
    {
      key: "row",
      label: t("problems.row"),
      cell: ({ row }) => <span className="tabular-nums">{row ?? t("problems.whole")}</span>,
    },
    { key: "column", label: t("problems.column"), cell: ({ column }) => column },
    {
      key: "value",
      label: t("problems.value"),
      cell: ({ value }) => <span className="break-words">{value}</span>,
    },
    { key: "what", label: t("problems.what"), head: true, cell: ({ what }) => what },
    { key: "todo", label: t("problems.todo"), cell: ({ todo }) => todo },
  ]
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <DataTable
        caption={title}
        columns={columns}
        rows={rows}
        count={count}
        rowKey={(row) => JSON.stringify(row)}
        files={files}
        cards
      />
      {count > rows.length && (
        <p className="mt-2 text-muted">
          {t(files ? "problems.first" : "warnings.first", { n: rows.length, all: count })}
        </p>
      )}
    </section>
  )
}

import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { DataTable, type Column } from "~/components/desk/data-table"
import { useWords } from "~/components/desk/words"
import type { SheetsKey } from "~/i18n/vi/province/sheets"
import type { SheetKind } from "./contract"
import type { ShownChange } from "./show.server"

const OF_PRODUCTS: readonly SheetKind[] = ["decision", "official-register"]

/** What applying a sheet changes, row by row; for a decision what holds today beside what will. */
export function Changes({
  id,
  kind,
  found,
}: {
  id: string
  kind: SheetKind
  found: { rows: ShownChange[]; page: number; pages: number; count: number }
}) {
  const t = useWords<SheetsKey>()
  const row: Column<ShownChange> = {
    key: "row",
    label: t("problems.row"),
    numeric: true,
    cell: (change) => change.row ?? t("changes.noRow"),
  }
  const name: Column<ShownChange> = {
    key: "name",
    label: t(OF_PRODUCTS.includes(kind) ? "changes.product" : "changes.record"),
    head: true,
    cell: (change) => (
      <>
        {change.name}
        <span className="block text-sm text-muted">{change.note}</span>
      </>
    ),
  }
  const decision: Column<ShownChange>[] = [
    { key: "before", label: t("changes.before"), cell: (change) => change.before },
    { key: "after", label: t("changes.after"), cell: (change) => change.after },
    {
      key: "warnings",
      label: t("changes.warnings"),
      cell: (change) =>
        change.warnings.map((warning) => (
          <span key={warning} className="block text-sm">
            <StandingMark tone="warning" text={warning} />
          </span>
        )),
    },
  ]
  const record: Column<ShownChange>[] = [
    {
      key: "change",
      label: t(kind === "official-register" ? "changes.difference" : "changes.change"),
      cell: (change) => change.after,
    },
  ]
  const title = t(kind === "official-register" ? "changes.title.lines" : "changes.title")
  return (
    <section>
      <h2 className="mb-2 text-lg">{title}</h2>
      <DataTable
        caption={title}
        columns={[row, name, ...(kind === "decision" ? decision : record)]}
        rows={found.rows}
        rowKey={(change) => `${change.row} ${change.note}`}
        count={found.count}
        page={found.page}
        pages={found.pages}
        files={`/sheet-imports/${id}/changes/export`}
        cards
      />
    </section>
  )
}

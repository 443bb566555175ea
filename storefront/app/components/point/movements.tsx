import type { Movement } from "~/lib/point/contract"
import { EmptyState } from "../empty-state"
import { useArea } from "./use-point"

export type MovementView = Pick<
  Movement,
  "id" | "who" | "kind" | "title" | "change" | "after" | "note"
> & {
  /** As people read it: `14:03 24/02/2027`. */
  at: string
}

/** Who changed what, when and why; newest first. `named` names the product on every row. */
export function Movements({ rows, named = false }: { rows: MovementView[]; named?: boolean }) {
  const { t } = useArea()
  if (rows.length === 0) return <EmptyState title={t("movements.none")} />
  return (
    <ol className="card divide-y divide-line">
      {rows.map((row) => (
        <li key={row.id} className="flex items-start gap-3 px-4 py-3">
          <span className="min-w-0 flex-1">
            <span className="block font-semibold">
              {named && `${row.title} · `}
              {t(`movement.${row.kind}`)}
            </span>
            <span className="block text-sm text-muted">
              {row.at} · {row.who ?? t("movements.shop")}
            </span>
            {row.note && <span className="block text-sm">{row.note}</span>}
          </span>
          {row.change !== null && (
            <span className="shrink-0 text-right tabular-nums">
              <span className="block font-semibold">
                {row.change > 0 ? "+" : row.change < 0 ? "−" : ""}
                {Math.abs(row.change)}
              </span>
              {row.after !== null && (
                <span className="block text-sm text-muted">
                  {t("movements.after", { n: row.after })}
                </span>
              )}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}

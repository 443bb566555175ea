import { useWords } from "~/components/desk/words"
import { Part } from "~/components/staff/page-head"
import type { QualityKey } from "~/i18n/vi/province/quality"
import type { HistoryRow } from "./history.server"

/** What was done to a record, newest first. */
export function History({ rows }: { rows: readonly HistoryRow[] }) {
  const t = useWords<QualityKey>()
  return (
    <Part title={t("history.title")}>
      {rows.length === 0 ? (
        <p className="text-muted">{t("history.none")}</p>
      ) : (
        <ol className="divide-y divide-line">
          {rows.map((row) => (
            <li key={row.id} className="py-3">
              <p>
                <span className="font-semibold">{row.what}</span>
                <span className="block text-sm text-muted">
                  {row.at} · {row.who}
                </span>
              </p>
              {row.reason && <p>{row.reason}</p>}
              <ul className="text-sm break-words text-muted">
                {row.changes.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      )}
    </Part>
  )
}

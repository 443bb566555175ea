import { actionName } from "../people/words.server"
import { moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { AuditEntry } from "./contract"

/** An entry of the audit, ready to be shown. */
export type HistoryRow = {
  id: string
  at: string
  who: string
  what: string
  changes: string[]
  reason: string | null
}

export function historyRows(entries: readonly AuditEntry[], lang: Lang): HistoryRow[] {
  return entries.map((entry) => ({
    id: entry.id,
    at: moment(entry.at),
    who: entry.who,
    what: actionName(entry.action, lang),
    changes: changes(entry),
    reason: entry.reason,
  }))
}

/** One line for each field that is not as it was: `area_m2: 150000 → 160000`. */
function changes({ before, after }: AuditEntry): string[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return names.flatMap((name) => {
    const [was, is] = [said(before?.[name]), said(after?.[name])]
    if (was === is) return []
    return [before === null ? `${name}: ${is}` : `${name}: ${was} → ${is}`]
  })
}

function said(value: unknown): string {
  if (value === null || value === undefined || value === "") return "–"
  return typeof value === "string" ? value : JSON.stringify(value)
}

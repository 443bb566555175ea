import { BackendError } from "~/lib/backend-error"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import type { ReviewRow } from "./contract"
import type { Done } from "./decided"
import { listingsT } from "./words.server"

/** What became of the row that was decided on last, as it stands now; null for no such row, when the file was read anew for instance. */
export async function readDone(
  session: ProvinceSession,
  id: string,
  row: string | null
): Promise<Done | null> {
  if (!row) return null
  const at = `/province/listing-imports/${encodeURIComponent(id)}/rows/${encodeURIComponent(row)}`
  try {
    const { row: now } = await provinceApi(session).get<{ row: ReviewRow }>(at)
    const decided = now.decided_by_name !== null
    return { row: now.id, line: now.line, text: inWords(now, session), decided }
  } catch (error) {
    if (error instanceof BackendError && error.kind === "not_found") return null
    throw error
  }
}

function inWords(row: ReviewRow, { lang }: ProvinceSession): string {
  const t = listingsT(lang)
  const { line, product } = row
  if (row.decided_by_name === null) {
    return t("done.undone", { line, verdict: t(`verdict.${row.verdict}`) })
  }
  return product
    ? t("done.chosen", { line, name: product.name, code: product.code })
    : t("done.rejected", { line, reason: row.reason_text ?? "" })
}

import { orDeskPage, provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import type { SheetAnswer } from "./contract"

/** What was typed for the sheet that is sent corrected (`?from=` its id), to go on from; nothing for a new one. */
export async function earlierHead(
  request: Request,
  session: ProvinceSession,
  url: URL
): Promise<Record<string, string>> {
  const from = url.searchParams.get("from")
  if (!from) return {}
  const { import: earlier } = await orDeskPage(
    request,
    provinceApi(session).get<SheetAnswer>(`/province/sheet-imports/${encodeURIComponent(from)}`)
  )
  return Object.fromEntries(
    Object.entries(earlier.head).filter((field): field is [string, string] => field[1] !== null)
  )
}

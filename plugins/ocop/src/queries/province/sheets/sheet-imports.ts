import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { SheetKind } from "../../../province/sheets/kinds"
import type { Failure } from "../../../province/sheets/read-sheet"
import { BROKEN_OFF } from "../../../province/sheets/sheet-lock"

const PER_PAGE = 50

/** States as people see them; work without a sign of life is broken off. */
export const SHEET_STATES = [
  "checking",
  "ready",
  "faulty",
  "applying",
  "applied",
  "cancelled",
  "failed",
  "broken_off",
] as const
type SheetState = (typeof SHEET_STATES)[number]

export const SHEET_SORTS = ["created_at", "kind", "state", "uploaded_by"] as const
export type SheetSort = (typeof SHEET_SORTS)[number] | `-${(typeof SHEET_SORTS)[number]}`

export type SheetFilter = {
  kind?: SheetKind | null
  state?: SheetState | null
  sort?: SheetSort | null
}

export type SheetRow = {
  id: string
  kind: SheetKind
  state: SheetState
  progress: number
  rows: number | null
  head: Record<string, unknown>
  file_name: string
  size_bytes: number
  uploaded_by_name: string
  created_at: Date
  counts: Record<string, number> | null
  problem_count: number
  warning_count: number
  failure: Failure | null
  applied_by_name: string | null
  applied_at: Date | null
  outcome: Record<string, string | number> | null
}

const STATE = `case when ${BROKEN_OFF} then 'broken_off' else i.state end`

const SHEETS = `
  select i.id, i.kind, ${STATE} as state, i.progress, i.rows_in as rows, i.head, i.file_name,
    i.size_bytes, i.uploaded_by_name, i.created_at, i.counts, i.problem_count, i.warning_count,
    i.failure, i.applied_by_name, i.applied_at, i.outcome
  from ocop_sheet_import i where i.deleted_at is null`

const ORDERS: Record<(typeof SHEET_SORTS)[number], string> = {
  created_at: "i.created_at",
  kind: "i.kind",
  state: STATE,
  uploaded_by: "i.uploaded_by_name",
}

/** A page of sheets, newest first unless asked otherwise. */
export async function readSheetPage(
  container: MedusaContainer,
  filter: SheetFilter,
  page: number
): Promise<{ imports: SheetRow[]; page: number; pages: number; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(filter)
  const { rows: counted }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_sheet_import i where i.deleted_at is null ${where}`,
    values
  )
  const count = counted[0]?.n ?? 0
  const imports = await readSheets(container, filter, PER_PAGE, (page - 1) * PER_PAGE)
  return { imports, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)), count }
}

/** Sheets that a filter leaves, at most `most`. */
export async function readSheets(
  container: MedusaContainer,
  filter: SheetFilter,
  most: number,
  offset = 0
): Promise<SheetRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(filter)
  const { rows }: { rows: SheetRow[] } = await db.raw(
    `${SHEETS} ${where} order by ${orderOf(filter.sort)} limit :most offset :offset`,
    { ...values, most, offset }
  )
  return rows
}

/** One sheet, or null. */
export async function readSheetImport(
  container: MedusaContainer,
  id: string
): Promise<SheetRow | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: SheetRow[] } = await db.raw(`${SHEETS} and i.id = ?`, [id])
  return rows[0] ?? null
}

/** Where the file of a sheet lies, or null. */
export async function readSheetFile(
  container: MedusaContainer,
  id: string
): Promise<{ file_id: string; file_name: string; size_bytes: number } | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { file_id: string; file_name: string; size_bytes: number }[] } =
    await db.raw(
      `select file_id, file_name, size_bytes from ocop_sheet_import where id = ? and deleted_at is null`,
      [id]
    )
  return rows[0] ?? null
}

/** Sheets that somebody has to decide on; `decisions`: those of them that wait for an approver. */
export type WaitingSheets = { ready: number; decisions: number }

export async function readWaitingSheets(container: MedusaContainer): Promise<WaitingSheets> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: WaitingSheets[] } = await db.raw(
    `select count(*)::int as ready, count(*) filter (where kind = 'decision')::int as decisions
       from ocop_sheet_import where state = 'ready' and deleted_at is null`
  )
  return rows[0] ?? { ready: 0, decisions: 0 }
}

function orderOf(sort: SheetSort | null | undefined): string {
  const name = SHEET_SORTS.find((each) => sort === each || sort === `-${each}`) ?? "created_at"
  const down = !sort || sort.startsWith("-")
  return `${ORDERS[name]} ${down ? "desc" : "asc"}, i.created_at desc, i.id desc`
}

function condition({ kind, state }: SheetFilter) {
  const parts: string[] = []
  const values: Record<string, unknown> = {}
  if (kind) {
    parts.push("and i.kind = :kind")
    values.kind = kind
  }
  if (state) {
    parts.push(`and ${STATE} = :state`)
    values.state = state
  }
  return { where: parts.join(" "), values }
}

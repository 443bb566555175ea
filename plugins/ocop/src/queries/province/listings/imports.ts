import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BROKEN_OFF_AFTER } from "../../../province/background/runs"

const PER_PAGE = 50

/** States as people see them; a reading without a sign of life is broken off. */
export const IMPORT_STATES = [
  "reading",
  "broken_off",
  "reading_failed",
  "review",
  "applied",
  "cancelled",
] as const
export type ImportState = (typeof IMPORT_STATES)[number]

export const IMPORT_ORDERS = [
  "created_at",
  "-created_at",
  "as_of",
  "-as_of",
  "platform",
  "-platform",
  "state",
  "-state",
] as const

export type ImportFilter = {
  platform?: string | null
  state?: ImportState | null
  sort?: (typeof IMPORT_ORDERS)[number] | null
}

export type ImportRow = {
  id: string
  platform: { code: string; name: string }
  as_of: string
  file_name: string
  size_bytes: number
  uploaded_by_name: string
  created_at: Date
  state: ImportState
  progress: number
  rows_in: number | null
  matched: number
  doubtful: number
  rejected: number
  failure: { code: string; facts: Record<string, string | number> } | null
  applied_by_name: string | null
  applied_at: Date | null
  outcome: { listed: number; not_listed: number; replaced: number; left: number } | null
}

const STATE = `case when i.state = 'reading' and i.touched_at < now() - interval '${BROKEN_OFF_AFTER}'
  then 'broken_off' else i.state end`

/** By the steps of an import's life, not by the letters of their names. */
const STEP = `array_position(array['${IMPORT_STATES.join("', '")}'], ${STATE})`

const ORDERS: Record<(typeof IMPORT_ORDERS)[number], string> = {
  created_at: "i.created_at, i.id",
  "-created_at": "i.created_at desc, i.id desc",
  as_of: "i.as_of, i.created_at desc, i.id",
  "-as_of": "i.as_of desc, i.created_at desc, i.id",
  platform: "p.name, p.code, i.created_at desc, i.id",
  "-platform": "p.name desc, p.code desc, i.created_at desc, i.id",
  state: `${STEP}, i.created_at desc, i.id`,
  "-state": `${STEP} desc, i.created_at desc, i.id`,
}

const IMPORTS = `
  select i.id, json_build_object('code', p.code, 'name', p.name) as platform, i.as_of, i.file_name,
    i.size_bytes, i.uploaded_by_name, i.created_at, ${STATE} as state, i.progress, i.rows_in,
    coalesce(n.matched, 0) as matched, coalesce(n.doubtful, 0) as doubtful,
    coalesce(n.rejected, 0) as rejected, i.failure, i.applied_by_name, i.applied_at, i.outcome
  from ocop_listing_import i
  join ocop_platform p on p.id = i.platform_id
  left join lateral (
    select count(*) filter (where verdict = 'matched')::int as matched,
      count(*) filter (where verdict = 'doubtful')::int as doubtful,
      count(*) filter (where verdict = 'rejected')::int as rejected
    from ocop_listing_import_row r where r.listing_import_id = i.id and r.deleted_at is null) n on true
  where i.deleted_at is null`

/** A page of imports, newest first when nothing else is asked. */
export async function readImportPage(
  container: MedusaContainer,
  filter: ImportFilter,
  page: number
): Promise<{ imports: ImportRow[]; page: number; pages: number; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(filter)
  const { rows: counted }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_listing_import i join ocop_platform p on p.id = i.platform_id
      where i.deleted_at is null ${where}`,
    values
  )
  const count = counted[0]?.n ?? 0
  const imports = await read(container, filter, PER_PAGE, (page - 1) * PER_PAGE)
  return { imports, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)), count }
}

/** Every import that a filter leaves, at most `most`. */
export function readAllImports(
  container: MedusaContainer,
  filter: ImportFilter,
  most: number
): Promise<ImportRow[]> {
  return read(container, filter, most, 0)
}

export type ImportDetail = ImportRow & {
  sha256: string
  /** What was found in the file (province/listings/run-import). */
  layout: object | null
  mapping: object | null
  reasons: { verdict: string; reason: string; count: number }[]
}

/** One import with what was found in its file; null for no such import. */
export async function readImport(
  container: MedusaContainer,
  id: string
): Promise<ImportDetail | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  // The state first: what it says to be there is there when the rest is read.
  const { rows } = await db.raw<{ rows: ImportRow[] }>(`${IMPORTS} and i.id = ?`, [id])
  const [{ rows: more }, { rows: reasons }] = await Promise.all([
    db.raw<{ rows: Pick<ImportDetail, "sha256" | "layout" | "mapping">[] }>(
      `select sha256, layout, mapping from ocop_listing_import where id = ?`,
      [id]
    ),
    db.raw<{ rows: ImportDetail["reasons"] }>(
      `select verdict, reason, count(*)::int as count from ocop_listing_import_row
        where listing_import_id = ? and reason is not null and deleted_at is null
        group by verdict, reason order by verdict, count desc, reason`,
      [id]
    ),
  ])
  const [found] = rows
  const [rest] = more
  return found && rest ? { ...found, ...rest, reasons } : null
}

/** Where the file of an import lies; null for no such import. */
export async function readImportFile(
  container: MedusaContainer,
  id: string
): Promise<{ file_id: string; file_name: string; size_bytes: number } | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { file_id: string; file_name: string; size_bytes: number }[] } =
    await db.raw(
      `select file_id, file_name, size_bytes from ocop_listing_import where id = ? and deleted_at is null`,
      [id]
    )
  return rows[0] ?? null
}

export type ImportPlatform = {
  code: string
  name: string
  opened_on: string | null
  closed_on: string | null
}

/** Platforms that files come from: all but the province's own. */
export async function readImportPlatforms(container: MedusaContainer): Promise<ImportPlatform[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: ImportPlatform[] } = await db.raw(
    `select code, name, opened_on, closed_on from ocop_platform
      where not is_own and deleted_at is null order by name, code`
  )
  return rows
}

async function read(
  container: MedusaContainer,
  filter: ImportFilter,
  most: number,
  offset: number
): Promise<ImportRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(filter)
  const { rows }: { rows: ImportRow[] } = await db.raw(
    `${IMPORTS} ${where} order by ${ORDERS[filter.sort ?? "-created_at"]} limit :most offset :offset`,
    { ...values, most, offset }
  )
  return rows
}

function condition({ platform, state }: ImportFilter) {
  const parts: string[] = []
  const values: Record<string, unknown> = {}
  if (platform) {
    parts.push("and p.code = :platform")
    values.platform = platform
  }
  if (state) {
    parts.push(`and ${STATE} = :state`)
    values.state = state
  }
  return { where: parts.join(" "), values }
}

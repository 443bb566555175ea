import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { LIKELY } from "../../../province/listings/accept-likely"
import { foldVietnamese } from "../../../rules/fold-vietnamese"

const PER_PAGE = 50

export const VERDICTS = ["matched", "doubtful", "rejected"] as const
export const ROW_ORDERS = ["line", "-line", "score", "-score"] as const

/** What narrows the rows of an import. */
export type RowFilter = {
  verdict?: (typeof VERDICTS)[number] | null
  reason?: string | null
  q?: string | null
  /** Only rows that a person decided on. */
  decided?: boolean | null
  sort?: (typeof ROW_ORDERS)[number] | null
}

type ProductName = { code: string; name: string; producer: string }

export type ReviewRow = {
  id: string
  line: number
  cells: string[]
  seen: {
    gtin: string | null
    code: string | null
    name: string | null
    producer: string | null
    url: string | null
    listed_on: string | null
    status: string | null
    non_cash: boolean | null
  }
  verdict: (typeof VERDICTS)[number]
  matched_by: string | null
  product: ProductName | null
  reason: string | null
  facts: Record<string, string | number>
  notes: string[]
  candidates: (ProductName & { score: number })[]
  decided_by_name: string | null
  decided_at: Date | null
}

const ROWS = `
  select r.id, r.line, r.cells, r.seen, r.verdict, r.matched_by, r.reason, r.facts, r.notes,
    r.decided_by_name, r.decided_at,
    (select json_build_object('code', o.code, 'name', o.name, 'producer', m.name)
       from ocop_product o join ocop_producer m on m.id = o.producer_id
      where o.code = r.product_code and o.deleted_at is null) as product,
    (select coalesce(json_agg(json_build_object('code', o.code, 'name', o.name, 'producer', m.name,
        'score', c.score) order by c.place), '[]')
       from jsonb_array_elements(r.candidates) with ordinality as e(candidate, place)
       cross join lateral (select e.candidate->>'code' as code, (e.candidate->>'score')::int as score,
         e.place as place) c
       join ocop_product o on o.code = c.code and o.deleted_at is null
       join ocop_producer m on m.id = o.producer_id) as candidates
  from ocop_listing_import_row r`

const ORDERS: Record<(typeof ROW_ORDERS)[number], string> = {
  line: "r.line",
  "-line": "r.line desc",
  score: "r.best_score nulls last, r.line",
  "-score": "r.best_score desc nulls last, r.line",
}

/** A page of an import's rows. */
export async function readRowPage(
  container: MedusaContainer,
  importId: string,
  filter: RowFilter,
  page: number
): Promise<{ rows: ReviewRow[]; page: number; pages: number; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(importId, filter)
  const { rows: counted }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_listing_import_row r where ${where}`,
    values
  )
  const count = counted[0]?.n ?? 0
  const rows = await read(container, importId, filter, PER_PAGE, (page - 1) * PER_PAGE)
  return { rows, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)), count }
}

/** Every row that a filter leaves. */
export function readAllRows(
  container: MedusaContainer,
  importId: string,
  filter: RowFilter,
  most: number
): Promise<ReviewRow[]> {
  return read(container, importId, filter, most, 0)
}

/** One row of an import, or null. */
export async function readRow(
  container: MedusaContainer,
  importId: string,
  rowId: string
): Promise<ReviewRow | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: ReviewRow[] } = await db.raw(
    `${ROWS} where r.listing_import_id = ? and r.id = ? and r.deleted_at is null`,
    [importId, rowId]
  )
  return rows[0] ?? null
}

/** How many doubtful rows could be accepted at once from a score of so many thousandths on. */
export async function countLikely(
  container: MedusaContainer,
  importId: string,
  minScore: number
): Promise<number> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_listing_import_row
      where listing_import_id = ? and deleted_at is null and ${LIKELY}`,
    [importId, minScore]
  )
  return rows[0]?.n ?? 0
}

async function read(
  container: MedusaContainer,
  importId: string,
  filter: RowFilter,
  most: number,
  offset: number
): Promise<ReviewRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { where, values } = condition(importId, filter)
  const { rows }: { rows: ReviewRow[] } = await db.raw(
    `${ROWS} where ${where} order by ${ORDERS[filter.sort ?? "line"]} limit :most offset :offset`,
    { ...values, most, offset }
  )
  return rows
}

function condition(importId: string, { verdict, reason, q, decided }: RowFilter) {
  const parts = ["r.listing_import_id = :import", "r.deleted_at is null"]
  const values: Record<string, unknown> = { import: importId }
  const put = (sql: string, name: string, value: unknown) => {
    parts.push(sql)
    values[name] = value
  }
  if (verdict) put("r.verdict = :verdict", "verdict", verdict)
  if (reason) put("r.reason = :reason", "reason", reason)
  if (decided) parts.push("r.decided_at is not null")
  const words = foldVietnamese(q ?? "")
    .split(" ")
    .filter(Boolean)
    .slice(0, 8)
  words.forEach((word, at) => put(`position(:q${at} in r.searched) > 0`, `q${at}`, word))
  return { where: parts.join(" and "), values }
}

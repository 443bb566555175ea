import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Problem } from "../../../register/problems/problem"

const PER_PAGE = 50
/** What an answer tells at once; the rest is in the file to take along. */
const TOLD = 100

/** The first problems and warnings of a sheet. */
export async function readFindings(
  container: MedusaContainer,
  id: string
): Promise<{ problems: Problem[]; warnings: Problem[] }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const of = async (severity: string) => {
    const { rows }: { rows: Problem[] } = await db.raw(
      `select f.code, f.line as row, f."column", f.value, f.facts from ocop_sheet_import_finding f
        where f.sheet_import_id = ? and f.severity = ? and f.deleted_at is null
        order by f.position limit ?`,
      [id, severity, TOLD]
    )
    return rows
  }
  const [problems, warnings] = await Promise.all([of("problem"), of("warning")])
  return { problems, warnings }
}

/** A problem with the row as it stood; `cells` is null for what is wrong with the sheet as a whole. */
export type RefusedRow = Problem & { cells: string[] | null }

/** Every problem of a sheet with its row, and the sheet's headings. */
export async function readRefused(
  container: MedusaContainer,
  id: string
): Promise<{ headings: string[]; rows: RefusedRow[] }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows: heads }, { rows }] = await Promise.all([
    db.raw<{ rows: { headings: string[] | null }[] }>(
      `select headings from ocop_sheet_import where id = ?`,
      [id]
    ),
    db.raw<{ rows: RefusedRow[] }>(
      `select f.code, f.line as row, f."column", f.value, f.facts, r.cells
         from ocop_sheet_import_finding f
         left join ocop_sheet_import_row r
           on r.sheet_import_id = f.sheet_import_id and r.line = f.line and r.deleted_at is null
        where f.sheet_import_id = ? and f.severity = 'problem' and f.deleted_at is null
        order by f.position`,
      [id]
    ),
  ])
  return { headings: heads[0]?.headings ?? [], rows }
}

/** What applying will change for one row; the rest is of its kind (docs/province/sheets.md). */
export type ChangeRow = { row: number | null } & Record<string, unknown>

/** A page of what applying will change, in the order of the sheet; what is not in the sheet comes last. */
export async function readChangePage(
  container: MedusaContainer,
  id: string,
  page: number
): Promise<{ changes: ChangeRow[]; page: number; pages: number; count: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { n: number }[] } = await db.raw(
    `select count(*)::int as n from ocop_sheet_import_row
      where sheet_import_id = ? and change is not null and deleted_at is null`,
    [id]
  )
  const count = rows[0]?.n ?? 0
  const changes = await readChanges(container, id, PER_PAGE, (page - 1) * PER_PAGE)
  return { changes, page, pages: Math.max(1, Math.ceil(count / PER_PAGE)), count }
}

/** What applying will change, at most `most` rows of it. */
export async function readChanges(
  container: MedusaContainer,
  id: string,
  most: number,
  offset = 0
): Promise<ChangeRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { line: number | null; change: Record<string, unknown> }[] } =
    await db.raw(
      `select line, change from ocop_sheet_import_row
        where sheet_import_id = ? and change is not null and deleted_at is null
        order by line nulls last, id limit ? offset ?`,
      [id, most, offset]
    )
  return rows.map(({ line, change }) => ({ row: line, ...change }))
}

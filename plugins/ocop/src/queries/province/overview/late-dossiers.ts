import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { dossierDeadline, isOverdue, type DossierTiming } from "../../../rules/dossier-deadline"
import type { LocalDate } from "../../../rules/local-date"

export type LateDossiers = {
  /** Dossiers that an office has. */
  open: number
  late: number
  /** Longest past their deadline. */
  first: { id: string; code: string; product: string; last_day: LocalDate }[]
}

type Row = DossierTiming & { id: string; code: string; product: string }

const WITH_AN_OFFICE = `
  select d.id, d.code, o.name as product, d.kind, d.state, d.received_on, d.accepted_on,
    d.sent_to_province_on, d.sent_to_ministry_on
  from ocop_dossier d join ocop_product o on o.id = d.ocop_product_id
  where d.deleted_at is null and d.state in ('submitted', 'at_commune', 'at_province', 'at_ministry')`

/** Dossiers with an office, and those of them past their deadline; a deadline is a rule, not a column. */
export async function readLateDossiers(
  container: MedusaContainer,
  today: LocalDate
): Promise<LateDossiers> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: Row[] }>(WITH_AN_OFFICE)
  const late = rows
    .flatMap(({ id, code, product, ...timing }) => {
      const deadline = dossierDeadline(timing)
      if (deadline === null || !isOverdue(deadline, today)) return []
      return [{ id, code, product, last_day: deadline.lastDay }]
    })
    .sort((a, b) => (a.last_day < b.last_day ? -1 : a.last_day > b.last_day ? 1 : 0))
  return { open: rows.length, late: late.length, first: late.slice(0, 5) }
}

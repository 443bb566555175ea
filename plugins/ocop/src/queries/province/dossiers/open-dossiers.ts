import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { listItem, type DossierListItem, type DossierRow } from "../../staff/dossier-list"

/** One statement: through `query.graph` the same rows take as many questions as they have relations, and three times as long. */
const DOSSIERS = `
  select d.*, json_build_object('id', o.id, 'code', o.code, 'name', o.name,
    'producer', json_build_object('name', maker.name)) as ocop_product
  from ocop_dossier d
  join ocop_product o on o.id = d.ocop_product_id
  join ocop_producer maker on maker.id = o.producer_id
  where d.deleted_at is null`

/** Every dossier that is not decided yet. */
export function readOpenDossiers(container: MedusaContainer, at: Date): Promise<DossierListItem[]> {
  return read(container, `${DOSSIERS} and d.state not in ('recognised', 'refused')`, at)
}

/** The last decisions, the latest first. */
export function readDecidedDossiers(
  container: MedusaContainer,
  most: number,
  at: Date
): Promise<DossierListItem[]> {
  const decided = `${DOSSIERS} and d.state in ('recognised', 'refused')`
  return read(
    container,
    `${decided} order by d.decided_on desc nulls last, d.code limit ${most}`,
    at
  )
}

async function read(
  container: MedusaContainer,
  statement: string,
  at: Date
): Promise<DossierListItem[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: DossierRow[] }>(statement)
  return rows.map((row) => listItem(row, at))
}

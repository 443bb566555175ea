import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LegalBasis } from "../../../rules/legal-basis"

/** A decision with what it recognised; the register keeps certificates, and a decision is what they have in common. */
export type DecisionRow = {
  decision_number: string
  decided_on: string
  issuer: string
  legal_basis: LegalBasis
  products: number
  stars_3: number
  stars_4: number
  stars_5: number
}

const DECISIONS = `
  select c.decision_number, c.decided_on, min(c.issuer) as issuer, min(c.legal_basis) as legal_basis,
    count(*)::int as products,
    count(*) filter (where c.stars = 3)::int as stars_3,
    count(*) filter (where c.stars = 4)::int as stars_4,
    count(*) filter (where c.stars = 5)::int as stars_5
  from ocop_certificate c
  join ocop_product o on o.id = c.ocop_product_id and o.deleted_at is null and o.province_code = '22'
  where c.deleted_at is null and position(lower(:q) in lower(c.decision_number)) > 0
  group by c.decision_number, c.decided_on`

/** Decisions of recognition, the latest first; `q` is part of a number. */
export async function readDecisions(
  container: MedusaContainer,
  q: string | null
): Promise<DecisionRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: DecisionRow[] } = await db.raw(
    `select * from (${DECISIONS}) d order by decided_on desc, decision_number`,
    { q: q ?? "" }
  )
  return rows
}

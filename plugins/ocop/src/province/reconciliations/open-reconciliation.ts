import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import type { Comparison } from "../../queries/province/reconciliations/compare"
import type { LocalDate } from "../../rules/local-date"
import { writeAudit, type Actor, type Audited } from "../audit"

const LINES = `
  insert into ocop_reconciliation_line (id, reconciliation_id, row, ocop_product_id, product_code,
    product_name, producer_name, difference, base, ours, theirs)
  select id, ?, row, ocop_product_id, product_code, product_name, producer_name, difference,
    base, ours, theirs
  from jsonb_to_recordset(?::jsonb) as line(id text, row int, ocop_product_id text, product_code text,
    product_name text, producer_name text, difference text, base jsonb, ours jsonb, theirs jsonb)`

/** Keeps a comparison without problems, to be signed off line by line. Changes no certificate. */
export async function openReconciliation(
  container: MedusaContainer,
  head: { register: string; as_of: LocalDate },
  { rows, lines }: Comparison,
  by: Actor
): Promise<{ id: string; audited: Audited }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const id = generateEntityId(undefined, "orec")
  const at = now(container)
  const named = lines.map((line) => ({ id: generateEntityId(undefined, "orecl"), ...line }))
  const audited = await db.transaction(async (trx) => {
    await trx.raw(
      `insert into ocop_reconciliation (id, register, as_of, rows, made_at, made_by, made_by_name)
       values (?, ?, ?, ?, ?, ?, ?)`,
      [id, head.register, head.as_of, rows, at, by.id ?? "", by.name]
    )
    await trx.raw(LINES, [id, JSON.stringify(named)])
    return writeAudit(trx, at, by, {
      action: "reconciliation_opened",
      subjectType: "reconciliation",
      subjectId: id,
      subject: head.register,
      after: {
        as_of: head.as_of,
        rows,
        lines: lines.length,
        agreed: lines.filter(({ difference }) => difference === "agreed").length,
      },
    })
  })
  return { id, audited }
}

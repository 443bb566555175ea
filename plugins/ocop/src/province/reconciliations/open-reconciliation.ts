import { generateEntityId } from "@medusajs/framework/utils"
import type { Comparison } from "../../queries/province/reconciliations/compare"
import type { LocalDate } from "../../rules/local-date"
import { writeAudit, type Actor } from "../audit"
import { insertRows, type Db } from "../sheets/write-rows"

const BATCH = 200

/** Keeps a comparison without problems, to be signed off line by line, in the transaction that ends it. Changes no certificate. */
export async function openReconciliation(
  db: Db,
  { head, comparison }: { head: { register: string; as_of: LocalDate }; comparison: Comparison },
  { at, by, wrote }: { at: Date; by: Actor; wrote: (share: number) => Promise<void> }
): Promise<{ reconciliation_id: string; lines: number; agreed: number }> {
  const { rows, lines } = comparison
  const id = generateEntityId(undefined, "orec")
  const agreed = lines.filter(({ difference }) => difference === "agreed").length
  await db.raw(
    `insert into ocop_reconciliation (id, register, as_of, rows, made_at, made_by, made_by_name)
     values (?, ?, ?, ?, ?, ?, ?)`,
    [id, head.register, head.as_of, rows, at, by.id ?? "", by.name]
  )
  for (let start = 0; start < lines.length; start += BATCH) {
    const batch = lines.slice(start, start + BATCH).map((line) => ({
      id: generateEntityId(undefined, "orecl"),
      reconciliation_id: id,
      ...line,
    }))
    await insertRows(db, "ocop_reconciliation_line", batch)
    await wrote((start + batch.length) / lines.length)
  }
  await writeAudit(db, at, by, {
    action: "reconciliation_opened",
    subjectType: "reconciliation",
    subjectId: id,
    subject: head.register,
    after: { as_of: head.as_of, rows, lines: lines.length, agreed },
  })
  return { reconciliation_id: id, lines: lines.length, agreed }
}

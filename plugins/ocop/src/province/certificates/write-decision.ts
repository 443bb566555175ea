import { generateEntityId } from "@medusajs/framework/utils"
import type { PlannedRecognition } from "../../queries/province/decisions/plan-decision"
import type { RecordedCertificate } from "../../workflows/announce-decision"
import { writeAudits, type Actor, type AuditEntry } from "../audit"
import { insertRows, type Db } from "../sheets/write-rows"
import { standingOf } from "./standing"

const BATCH = 100

/**
 * Writes all certificates of a decision, in the transaction that ends it. Written down once for the decision and once for each product,
 * so that both can be looked up; what a product's standing becomes follows from the rules, so nothing is read for it.
 */
export async function writeDecision(
  db: Db,
  { decisionNumber, planned }: { decisionNumber: string; planned: PlannedRecognition[] },
  { at, by, wrote }: { at: Date; by: Actor; wrote: (share: number) => Promise<void> }
): Promise<RecordedCertificate[]> {
  const made: RecordedCertificate[] = []
  for (let start = 0; start < planned.length; start += BATCH) {
    const batch = planned.slice(start, start + BATCH).map(({ product, recognition }) => {
      const certificate = { ...recognition, id: generateEntityId(undefined, "ocert") }
      return { product, certificate }
    })
    const rows = batch.map(({ certificate }) => ({ ...certificate, recorded_by: by.id }))
    await insertRows(db, "ocop_certificate", rows)
    await writeAudits(
      db,
      at,
      by,
      batch.map(({ product, certificate }) => entryOf(product, certificate, at))
    )
    made.push(...batch.map(({ certificate }) => certificate))
    await wrote(made.length / planned.length)
  }
  await writeAudits(db, at, by, [
    {
      action: "decision_imported",
      subjectType: "decision",
      subjectId: decisionNumber,
      subject: decisionNumber,
      after: { certificates: made.length, products: planned.map(({ product }) => product.code) },
    },
  ])
  return made
}

function entryOf(
  product: PlannedRecognition["product"],
  recognition: PlannedRecognition["recognition"] & { id: string },
  at: Date
): AuditEntry {
  const certificate = {
    ...recognition,
    last_valid_day: recognition.last_valid_day ?? null,
    events: [],
  }
  const after = { ...product, certificates: [...product.certificates, certificate] }
  return {
    action: "certificate_recorded",
    subjectType: "certificate",
    subjectId: certificate.id,
    subject: `${product.name} (${product.code})`,
    before: { certificate: standingOf(product, at).certificate },
    after: { certificate: standingOf(after, at).certificate },
  }
}

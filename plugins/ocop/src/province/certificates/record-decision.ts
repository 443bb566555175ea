import type { MedusaContainer } from "@medusajs/framework/types"
import { recordRecognitionWorkflow } from "../../workflows/record-recognition"
import type { Recognition } from "../../workflows/steps/create-certificate"
import { recordAudit, type Actor, type Audited } from "../audit"
import { readStandings } from "./standing"

/**
 * Records a decision about one product, and writes down how it stood before and after.
 * @throws StaffRefusal what the workflow refuses
 */
export async function recordDecision(
  container: MedusaContainer,
  recognition: Omit<Recognition, "recorded_by">,
  by: Actor
): Promise<{ id: string; audited: Audited }> {
  const productId = recognition.ocop_product_id
  const before = (await readStandings(container, [productId])).get(productId)
  const { result } = await recordRecognitionWorkflow(container).run({
    input: { ...recognition, recorded_by: by.id },
  })
  const after = (await readStandings(container, [productId])).get(productId)
  const audited = await recordAudit(container, by, {
    action: "certificate_recorded",
    subjectType: "certificate",
    subjectId: result.certificate.id,
    subject: before ? `${before.name} (${before.code})` : productId,
    before: { certificate: before?.certificate ?? null },
    after: { certificate: after?.certificate ?? null },
    reason: recognition.source ?? null,
  })
  return { id: result.certificate.id, audited }
}

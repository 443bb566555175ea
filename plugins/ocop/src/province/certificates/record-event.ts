import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../../search/graph"
import { StaffRefusal } from "../../staff/refusal"
import { recordCertificateEventWorkflow } from "../../workflows/record-certificate-event"
import type { CertificateEventInput } from "../../workflows/steps/create-certificate-event"
import { recordAudit, type Actor, type Audited } from "../audit"
import { readStandings } from "./standing"

const ACTIONS = {
  withdrawal: "certificate_withdrawn",
  extension: "certificate_extended",
  refusal: "re_evaluation_refused",
} as const

/**
 * Records what happened to a certificate, and writes down how its product stood before and after.
 * @throws StaffRefusal `unknown_certificate`, and what the workflow refuses
 */
export async function recordEvent(
  container: MedusaContainer,
  certificateId: string,
  event: Omit<CertificateEventInput, "certificate_id" | "recorded_by">,
  by: Actor
): Promise<{ id: string; audited: Audited }> {
  const [certificate] = await readRows<{ ocop_product: { id: string } }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "certificate", fields: ["ocop_product.id"], filters: { id: certificateId } }
  )
  if (!certificate) throw new StaffRefusal("unknown_certificate", { id: certificateId })
  const productId = certificate.ocop_product.id
  const before = (await readStandings(container, [productId])).get(productId)
  const { result } = await recordCertificateEventWorkflow(container).run({
    input: { ...event, certificate_id: certificateId, recorded_by: by.id },
  })
  const after = (await readStandings(container, [productId])).get(productId)
  const { type, effective_at, ground = null, reference = null, note = null } = event
  const audited = await recordAudit(container, by, {
    action: ACTIONS[type],
    subjectType: "certificate",
    subjectId: certificateId,
    subject: before ? `${before.name} (${before.code})` : certificateId,
    before: { certificate: before?.certificate ?? null },
    after: { certificate: after?.certificate ?? null, event: { effective_at, ground, reference } },
    reason: note,
  })
  return { id: result.id, audited }
}

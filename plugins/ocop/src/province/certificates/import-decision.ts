import type { MedusaContainer } from "@medusajs/framework/types"
import type { DecisionPlan } from "../../queries/province/decisions/plan-decision"
import { recordDecisionWorkflow } from "../../workflows/record-decision"
import { recordAudit, type Actor, type Audited } from "../audit"
import { readStandings } from "./standing"

/**
 * Records all certificates of a decision that was planned without a problem, or none. Written down once for the decision and once for
 * each product, so that both can be looked up.
 * @throws StaffRefusal what the workflow refuses: the register may have changed since it was planned
 */
export async function importDecision(
  container: MedusaContainer,
  decisionNumber: string,
  { recognitions }: DecisionPlan,
  by: Actor
): Promise<{ certificates: number; audited: Audited }> {
  const ids = recognitions.map(({ ocop_product_id }) => ocop_product_id)
  const before = await readStandings(container, ids)
  const { result: made } = await recordDecisionWorkflow(container).run({
    input: { recognitions: recognitions.map((one) => ({ ...one, recorded_by: by.id })) },
  })
  const after = await readStandings(container, ids)
  for (const { id, ocop_product_id } of made) {
    const product = before.get(ocop_product_id)
    await recordAudit(container, by, {
      action: "certificate_recorded",
      subjectType: "certificate",
      subjectId: id,
      subject: product ? `${product.name} (${product.code})` : ocop_product_id,
      before: { certificate: product?.certificate ?? null },
      after: { certificate: after.get(ocop_product_id)?.certificate ?? null },
    })
  }
  const audited = await recordAudit(container, by, {
    action: "decision_imported",
    subjectType: "decision",
    subjectId: decisionNumber,
    subject: decisionNumber,
    after: {
      certificates: made.length,
      products: [...before.values()].map(({ code }) => code),
    },
  })
  return { certificates: made.length, audited }
}

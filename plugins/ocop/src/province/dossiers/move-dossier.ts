import type { MedusaContainer } from "@medusajs/framework/types"
import type { DossierState } from "../../rules/dossier"
import { moveDossierWorkflow, type DossierMoveInput } from "../../workflows/move-dossier"
import { readStandings } from "../certificates/standing"
import { recordAudit, type Actor, type Audited } from "../audit"
import { knownDossier, subjectOf } from "./known-dossier"

type Move = Omit<DossierMoveInput, "dossier_id" | "actor_id">

/** Decisions have words of their own in the audit. */
const ACTIONS: Partial<Record<DossierState, string>> = {
  recognised: "dossier_recognised",
  refused: "dossier_refused",
}

/**
 * Moves a dossier on. With a decision, what is written down says how the product stood before and after.
 * @throws StaffRefusal `unknown_dossier`, and what the workflow refuses
 */
export async function moveDossier(
  container: MedusaContainer,
  id: string,
  move: Move,
  by: Actor
): Promise<{ result: { state: DossierState; certificate_id: string | null }; audited: Audited }> {
  const dossier = await knownDossier(container, id)
  const productId = dossier.product.ocop_product_id
  const standing = async () =>
    (await readStandings(container, [productId])).get(productId)?.certificate ?? null
  const before = await standing()
  const { result } = await moveDossierWorkflow(container).run({
    input: { ...move, dossier_id: id, actor_id: by.id },
  })
  const decides = ACTIONS[move.to] !== undefined
  const audited = await recordAudit(container, by, {
    action: ACTIONS[move.to] ?? "dossier_moved",
    ...subjectOf(dossier),
    subjectId: id,
    before: { state: dossier.state, ...(decides && { certificate: before }) },
    after: { state: result.state, on: move.on, ...(decides && { certificate: await standing() }) },
    reason: move.note ?? null,
  })
  return { result, audited }
}

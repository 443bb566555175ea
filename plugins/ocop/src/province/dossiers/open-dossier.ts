import type { MedusaContainer } from "@medusajs/framework/types"
import { openDossierWorkflow } from "../../workflows/open-dossier"
import type { DossierInput } from "../../workflows/steps/create-dossier"
import { recordAudit, type Actor, type Audited } from "../audit"
import { knownDossier, subjectOf } from "./known-dossier"

/** Opens a dossier in the state `draft`. @throws StaffRefusal what the workflow refuses */
export async function openDossier(
  container: MedusaContainer,
  input: Omit<DossierInput, "actor_id">,
  by: Actor
): Promise<{ id: string; code: string; audited: Audited }> {
  const { result } = await openDossierWorkflow(container).run({
    input: { ...input, actor_id: by.id },
  })
  const { kind, state, requested_stars, ...dossier } = await knownDossier(container, result.id)
  const audited = await recordAudit(container, by, {
    action: "dossier_opened",
    ...subjectOf(dossier),
    subjectId: result.id,
    after: { state, kind, requested_stars },
    reason: input.note ?? null,
  })
  return { ...result, audited }
}

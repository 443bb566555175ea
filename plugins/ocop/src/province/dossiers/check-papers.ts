import type { MedusaContainer } from "@medusajs/framework/types"
import { checkDossierWorkflow, type DossierCheck } from "../../workflows/check-dossier"
import { nothingChanged, recordAudit, type Actor, type Audited } from "../audit"
import { knownDossier, subjectOf } from "./known-dossier"

/**
 * Notes which papers are there; what is said again changes nothing and is not written down.
 * @throws StaffRefusal `unknown_dossier`, and what the workflow refuses
 */
export async function checkPapers(
  container: MedusaContainer,
  id: string,
  items: DossierCheck["items"],
  by: Actor
): Promise<{ changed: number; audited: Audited }> {
  const dossier = await knownDossier(container, id)
  const { result: changed } = await checkDossierWorkflow(container).run({
    input: { dossier_id: id, items, actor_id: by.id },
  })
  if (changed === 0) return { changed, audited: nothingChanged() }
  const after = await knownDossier(container, id)
  const differ = after.checklist.filter((paper) => {
    const before = dossier.checklist.find(({ key }) => key === paper.key)
    return before?.state !== paper.state || before.note !== paper.note
  })
  const states = (papers: typeof after.checklist) =>
    Object.fromEntries(
      papers
        .filter(({ key }) => differ.some((paper) => paper.key === key))
        .map(({ key, state }) => [key, state])
    )
  const audited = await recordAudit(container, by, {
    action: "dossier_checked",
    ...subjectOf(dossier),
    subjectId: id,
    before: states(dossier.checklist),
    after: states(after.checklist),
  })
  return { changed, audited }
}

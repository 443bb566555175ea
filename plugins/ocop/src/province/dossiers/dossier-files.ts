import type { MedusaContainer } from "@medusajs/framework/types"
import { StaffRefusal } from "../../staff/refusal"
import { attachDossierFileWorkflow, type DossierUpload } from "../../workflows/attach-dossier-file"
import { removeDossierFileWorkflow } from "../../workflows/remove-dossier-file"
import { recordAudit, type Actor, type Audited } from "../audit"
import { knownDossier, subjectOf } from "./known-dossier"

/** Attaches a file that was recognised at the door. @throws StaffRefusal what the workflow refuses */
export async function attachFile(
  container: MedusaContainer,
  dossierId: string,
  file: Omit<DossierUpload, "dossier_id" | "actor_id">,
  by: Actor
): Promise<{ id: string; audited: Audited }> {
  const dossier = await knownDossier(container, dossierId)
  const { result: id } = await attachDossierFileWorkflow(container).run({
    input: { ...file, dossier_id: dossierId, actor_id: by.id },
  })
  const after = (await knownDossier(container, dossierId)).files.find((one) => one.id === id)
  const audited = await recordAudit(container, by, {
    action: "dossier_file_added",
    ...subjectOf(dossier),
    subjectId: dossierId,
    after: { name: file.name, item_key: file.item_key, sha256: after?.sha256 },
  })
  return { id, audited }
}

/** Takes a file off an open dossier, and its bytes. @throws StaffRefusal what the workflow refuses */
export async function removeFile(
  container: MedusaContainer,
  dossierId: string,
  id: string,
  by: Actor
): Promise<Audited> {
  const dossier = await knownDossier(container, dossierId)
  const file = dossier.files.find((one) => one.id === id)
  if (!file) throw new StaffRefusal("unknown_file")
  await removeDossierFileWorkflow(container).run({
    input: { dossier_id: dossierId, id, actor_id: by.id },
  })
  return recordAudit(container, by, {
    action: "dossier_file_removed",
    ...subjectOf(dossier),
    subjectId: dossierId,
    before: { name: file.name, item_key: file.item_key, sha256: file.sha256 },
  })
}

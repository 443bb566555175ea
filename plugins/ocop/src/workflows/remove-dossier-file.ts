import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { now } from "../gate/clock"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { StaffRefusal } from "../staff/refusal"
import { readDossier, refuseDecided } from "./dossier-papers"

type Removal = { dossier_id: string; id: string; actor_id: string | null }

/** Takes the file off the dossier. @throws StaffRefusal unknown_dossier, dossier_decided, unknown_file */
const forgetFileStep = createStep(
  "forget-dossier-file",
  async ({ dossier_id, id, actor_id }: Removal, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const dossier = await readDossier(service, dossier_id)
    refuseDecided(dossier)
    const file = dossier.files.find((one) => one.id === id)
    if (!file) throw new StaffRefusal("unknown_file")
    await service.softDeleteDossierFiles([id])
    const entry = await service.createDossierEntries({
      dossier_id,
      action: "file_removed",
      subject: file.name,
      actor_id,
      at: now(container),
    })
    return new StepResponse(file.file_id, { id, entryId: entry.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await service.deleteDossierEntries(undo.entryId)
    await service.restoreDossierFiles([undo.id])
  }
)

/** Last, because nothing brings the bytes back. */
const deleteFileStep = createStep("delete-dossier-file", async (fileId: string, { container }) => {
  await container.resolve(Modules.FILE).deleteFiles([fileId])
  return new StepResponse(fileId)
})

export const removeDossierFileWorkflowId = "remove-dossier-file"

/** Removes a file from an open dossier, and its bytes. That it was there stays in the history. */
export const removeDossierFileWorkflow = createWorkflow(
  removeDossierFileWorkflowId,
  (input: Removal) => {
    return new WorkflowResponse(deleteFileStep(forgetFileStep(input)))
  }
)

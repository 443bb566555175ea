import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { createHash } from "node:crypto"
import { now } from "../gate/clock"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { StaffRefusal } from "../staff/refusal"
import { checklistOf, readDossier, refuseDecided } from "./dossier-papers"

/** A file that was read and recognised at the door. */
export type DossierUpload = {
  dossier_id: string
  name: string
  mime_type: string
  extension: string
  /** Base64. */
  content: string
  size_bytes: number
  /** The paper of the checklist it is, if said. */
  item_key: string | null
  actor_id: string | null
}

/** @throws StaffRefusal unknown_dossier, dossier_decided, unknown_paper */
const checkUploadStep = createStep(
  "check-dossier-upload",
  async ({ dossier_id, item_key }: DossierUpload, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const dossier = await readDossier(service, dossier_id)
    refuseDecided(dossier)
    const keys = checklistOf(dossier, now(container)).map(({ key }) => key)
    if (item_key !== null && !keys.includes(item_key)) {
      throw new StaffRefusal("unknown_paper", { key: item_key })
    }
    return new StepResponse(dossier.id)
  }
)

/** Stores the bytes privately. The stored name says nothing of its content and stands for itself, without folders. */
const storeFileStep = createStep(
  "store-dossier-file",
  async (upload: DossierUpload, { container }) => {
    const file = await container.resolve(Modules.FILE).createFiles({
      filename: `dossier-${upload.dossier_id}.${upload.extension}`,
      mimeType: upload.mime_type,
      content: upload.content,
      access: "private",
    })
    return new StepResponse(file.id, file.id)
  },
  async (fileId, { container }) => {
    if (fileId) await container.resolve(Modules.FILE).deleteFiles([fileId])
  }
)

const noteFileStep = createStep(
  "note-dossier-file",
  async ({ upload, file_id }: { upload: DossierUpload; file_id: string }, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const at = now(container)
    const { dossier_id, name, mime_type, size_bytes, item_key, actor_id } = upload
    const file = await service.createDossierFiles({
      dossier_id,
      file_id,
      name,
      mime_type,
      size_bytes,
      sha256: createHash("sha256").update(Buffer.from(upload.content, "base64")).digest("hex"),
      item_key,
      uploaded_by: actor_id,
      uploaded_at: at,
    })
    const entry = await service.createDossierEntries({
      dossier_id,
      action: "file_added",
      subject: name,
      actor_id,
      at,
    })
    return new StepResponse(file.id, { fileId: file.id, entryId: entry.id })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await service.deleteDossierEntries(undo.entryId)
    await service.deleteDossierFiles(undo.fileId)
  }
)

export const attachDossierFileWorkflowId = "attach-dossier-file"

/** Attaches a file to a dossier. Output: the id under which staff fetch it. */
export const attachDossierFileWorkflow = createWorkflow(
  attachDossierFileWorkflowId,
  (input: DossierUpload) => {
    checkUploadStep(input)
    const file_id = storeFileStep(input)
    const noted = noteFileStep(
      transform({ input, file_id }, ({ input, file_id }) => ({ upload: input, file_id }))
    )
    return new WorkflowResponse(noted)
  }
)

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
import { checklistOf, readDossier, refuseDecided } from "./dossier-papers"

/** What staff say about papers of a dossier. */
export type DossierCheck = {
  dossier_id: string
  items: { key: string; state: "missing" | "present" | "not_needed"; note?: string | null }[]
  actor_id: string | null
}

/** @throws StaffRefusal unknown_dossier, dossier_decided, unknown_paper */
const writeChecklistStep = createStep(
  "write-dossier-checklist",
  async ({ dossier_id, items, actor_id }: DossierCheck, { container }) => {
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const dossier = await readDossier(service, dossier_id)
    refuseDecided(dossier)
    const at = now(container)
    const known = new Set(checklistOf(dossier, at).map(({ key }) => key))
    const unknown = items.find(({ key }) => !known.has(key))
    if (unknown) throw new StaffRefusal("unknown_paper", { key: unknown.key })
    const stored = new Map(dossier.items.map((item) => [item.key, item]))
    const changed = items.filter(({ key, state, note }) => {
      const before = stored.get(key)
      return (before?.state ?? "missing") !== state || (before?.note ?? null) !== (note ?? null)
    })
    const rows = changed.map(({ key, state, note }) => ({
      key,
      state,
      note: note ?? null,
      checked_by: actor_id,
      checked_at: at,
    }))
    const created = await service.createDossierItems(
      rows.filter(({ key }) => !stored.has(key)).map((row) => ({ ...row, dossier_id }))
    )
    const before = dossier.items.filter(({ key }) => rows.some((row) => row.key === key))
    await service.updateDossierItems(
      before.flatMap(({ id, key }) => {
        const row = rows.find((one) => one.key === key)
        return row ? [{ id, ...row }] : []
      })
    )
    const entries = await service.createDossierEntries(
      rows.map(({ key, state, note }) => ({
        dossier_id,
        action: "checked" as const,
        subject: key,
        from_state: stored.get(key)?.state ?? "missing",
        to_state: state,
        note,
        actor_id,
        at,
      }))
    )
    return new StepResponse(rows.length, {
      created: created.map(({ id }) => id),
      before: before.map(({ id, state, note, checked_by, checked_at }) => ({
        id,
        state,
        note,
        checked_by,
        checked_at,
      })),
      entries: entries.map(({ id }) => id),
    })
  },
  async (undo, { container }) => {
    if (!undo) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    await service.deleteDossierEntries(undo.entries)
    await service.deleteDossierItems(undo.created)
    await service.updateDossierItems(undo.before)
  }
)

export const checkDossierWorkflowId = "check-dossier"

/** Notes which papers of a dossier are there. What is said again is not written again. Output: number of changes. */
export const checkDossierWorkflow = createWorkflow(
  checkDossierWorkflowId,
  (input: DossierCheck) => {
    return new WorkflowResponse(writeChecklistStep(input))
  }
)

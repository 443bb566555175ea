import type CertificationModuleService from "../modules/certification/service"
import { nextStates } from "../rules/dossier"
import { dossierChecklist, type ChecklistItem } from "../rules/dossier-checklist"
import { localDate, localDateAt } from "../rules/local-date"
import { lawOfDossier } from "../rules/renewal"
import { StaffRefusal } from "../staff/refusal"

/**
 * A dossier with its product, producer and papers.
 * @throws StaffRefusal unknown_dossier
 */
export async function readDossier(service: CertificationModuleService, id: string) {
  const [dossier] = await service.listDossiers(
    { id },
    { relations: ["items", "files", "ocop_product", "ocop_product.producer"] }
  )
  if (!dossier) throw new StaffRefusal("unknown_dossier", { id })
  return dossier
}

export type DossierWithPapers = Awaited<ReturnType<typeof readDossier>>

/** Papers of a dossier by the law it is judged by; one that is not handed in yet is prepared for the law of the day. */
export function checklistOf(dossier: DossierWithPapers, at: Date): ChecklistItem[] {
  const day = dossier.received_on ? localDate(dossier.received_on) : localDateAt(at)
  const { criteria_set, producer } = dossier.ocop_product
  return dossierChecklist(dossier.kind, criteria_set, lawOfDossier(day), { type: producer.type })
}

/** @throws StaffRefusal dossier_decided */
export function refuseDecided(dossier: DossierWithPapers): void {
  if (nextStates(dossier.state).length === 0) throw new StaffRefusal("dossier_decided")
}

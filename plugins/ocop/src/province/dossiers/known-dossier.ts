import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../../gate/clock"
import { readDossierDetail, type DossierDetail } from "../../queries/staff/dossier-detail"
import { StaffRefusal } from "../../staff/refusal"

/**
 * A dossier as it stands before a change.
 * @throws StaffRefusal `unknown_dossier`
 */
export async function knownDossier(container: MedusaContainer, id: string): Promise<DossierDetail> {
  const dossier = await readDossierDetail(container, id, now(container))
  if (!dossier) throw new StaffRefusal("unknown_dossier", { id })
  return dossier
}

/** What the audit calls a dossier. */
export function subjectOf({ code, product }: Pick<DossierDetail, "code" | "product">) {
  return { subjectType: "dossier", subject: `${code}: ${product.name}` }
}

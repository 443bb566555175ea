import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import { nextStates, type DossierKind } from "../../rules/dossier"
import { mayApply } from "../../rules/dossier-checklist"
import { localDateAt } from "../../rules/local-date"
import { StaffRefusal } from "../../staff/refusal"

export type DossierInput = {
  ocop_product_id: string
  kind: DossierKind
  /** Number of the registration slip; without it the next `HS-<year>-<number>`. */
  code?: string | null
  requested_stars?: number | null
  note?: string | null
  actor_id: string | null
}

/** @throws StaffRefusal unknown_product, dossier_open, dossier_code_taken, no_earlier_certificate, producer_may_not_apply */
export const createDossierStep = createStep(
  "create-dossier",
  async (input: DossierInput, { container }) => {
    // One after the other: two would take the same number, and a product has one open dossier.
    const id = await container
      .resolve(Modules.LOCKING)
      .execute("open-dossier", () => create(container, input), { timeout: 15 })
    return new StepResponse(id, id.id)
  },
  async (id, { container }) => {
    if (!id) return
    const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
    const entries = await service.listDossierEntries({ dossier_id: id }, { take: null })
    await service.deleteDossierEntries(entries.map((entry) => entry.id))
    await service.deleteDossiers(id)
  }
)

async function create(
  container: MedusaContainer,
  input: DossierInput
): Promise<{ id: string; code: string }> {
  const service = container.resolve<CertificationModuleService>(CERTIFICATION_MODULE)
  const at = now(container)
  const [product] = await service.listOcopProducts(
    { id: input.ocop_product_id },
    { relations: ["certificates", "dossiers", "producer"] }
  )
  if (!product) throw new StaffRefusal("unknown_product", { id: input.ocop_product_id })
  const open = product.dossiers.find(({ state }) => nextStates(state).length > 0)
  if (open) throw new StaffRefusal("dossier_open", { code: open.code })
  if (input.kind !== "first" && product.certificates.length === 0) {
    throw new StaffRefusal("no_earlier_certificate")
  }
  if (!mayApply(product.producer.type, product.criteria_set)) {
    throw new StaffRefusal("producer_may_not_apply")
  }
  const code = input.code ?? (await nextCode(service, localDateAt(at).slice(0, 4)))
  const [taken] = await service.listDossiers({ code })
  if (taken) throw new StaffRefusal("dossier_code_taken", { code })
  const { id } = await service.createDossiers({
    code,
    kind: input.kind,
    state: "draft",
    requested_stars: input.requested_stars ?? null,
    note: input.note ?? null,
    ocop_product_id: product.id,
  })
  await service.createDossierEntries({
    dossier_id: id,
    action: "opened",
    to_state: "draft",
    note: input.note ?? null,
    actor_id: input.actor_id,
    at,
  })
  return { id, code }
}

async function nextCode(service: CertificationModuleService, year: string): Promise<string> {
  const prefix = `HS-${year}-`
  const used = await service.listDossiers(
    { code: { $like: `${prefix}%` } },
    { select: ["code"], take: null }
  )
  const numbers = used.map(({ code }) => Number(code.slice(prefix.length))).filter(Number.isInteger)
  return `${prefix}${String(Math.max(0, ...numbers) + 1).padStart(4, "0")}`
}

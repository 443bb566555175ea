import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"
import { checkedGtin } from "../province/barcodes/checked-gtin"
import { refuseBarcode } from "../province/barcodes/refusals"
import { printedGtin, type Gtin14 } from "../rules/gtin"
import { needsMark, type MarkFacts } from "../rules/product-mark"
import { refuseAccess } from "../staff-areas/access-refusals"

export type SetMarkInput = {
  /** Code of the OCOP product. */
  code: string
  /** As typed; null takes it away. */
  gtin: string | null
  trace_code: string | null
}

export type MarkChange = {
  id: string
  name: string
  before: MarkFacts
  after: MarkFacts
}

type Variant = { id: string; barcode: string | null }
type Undo = { id: string; before: MarkFacts; variant: Variant | null }

/** Two products must not take the same number at the same moment. */
const LOCK = "ocop-product-gtin"
const LOCK_SECONDS = 30

const setMarkStep = createStep(
  "set-product-mark",
  async (input: SetMarkInput, { container }) => {
    const gtin = checkedGtin(input.gtin)
    return container
      .resolve(Modules.LOCKING)
      .execute(LOCK, () => setMark(container, { ...input, gtin }), { timeout: LOCK_SECONDS })
  },
  async (undo, { container }) => {
    if (undo) await write(container, undo.id, undo.before, undo.variant)
  }
)

async function setMark(
  container: MedusaContainer,
  { code, gtin, trace_code }: SetMarkInput & { gtin: Gtin14 | null }
) {
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE)
  const [product] = await certification.listOcopProducts({ code })
  if (!product) throw refuseAccess("not_found")
  if (gtin !== null && !needsMark(product)) throw refuseBarcode("gtin_on_tourism")
  if (gtin !== null) await refuseTaken(container, product.id, gtin)
  const before = { gtin: product.gtin, trace_code: product.trace_code }
  const after = { gtin, trace_code }
  const variant = await variantOf(container, product.id, before.gtin)
  const next = variant && { id: variant.id, barcode: gtin === null ? null : printedGtin(gtin) }
  await write(container, product.id, after, next)
  const change: MarkChange = { id: product.id, name: product.name, before, after }
  return new StepResponse<MarkChange, Undo>(change, { id: product.id, before, variant })
}

/** Through the services: the catalogue and the shelves follow their events. */
async function write(
  container: MedusaContainer,
  id: string,
  mark: MarkFacts,
  variant: Variant | null
): Promise<void> {
  const certification: CertificationModuleService = container.resolve(CERTIFICATION_MODULE)
  await certification.updateOcopProducts({ id, ...mark })
  if (!variant) return
  await container
    .resolve(Modules.PRODUCT)
    .updateProductVariants(variant.id, { barcode: variant.barcode })
}

/**
 * The pack size that carries the product's own number: the one that has it, else the first one without any. Ranks are mostly equal and ids
 * of one moment come in any order, so "the first one" alone would be a matter of luck.
 */
async function variantOf(
  container: MedusaContainer,
  ocopProductId: string,
  gtin: string | null
): Promise<Variant | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: Variant[] }>(
    `select v.id, v.barcode from product_product_certification_ocop_product link
       join product_variant v on v.product_id = link.product_id and v.deleted_at is null
      where link.ocop_product_id = ? and link.deleted_at is null
      order by v.variant_rank nulls last, v.id`,
    [ocopProductId]
  )
  const printed = gtin === null ? null : printedGtin(gtin)
  const own = rows.find(({ barcode }) => barcode !== null && barcode === printed)
  return own ?? rows.find(({ barcode }) => barcode === null) ?? null
}

/** A number is of one product, whether its record or one of its pack sizes carries it. */
async function refuseTaken(
  container: MedusaContainer,
  ocopProductId: string,
  gtin: Gtin14
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await db.raw<{ rows: { name: string }[] }>(
    `select o.name from ocop_product o
      where o.id <> :id and o.deleted_at is null
        and (lpad(o.gtin, 14, '0') = :gtin or exists (
          select 1 from product_product_certification_ocop_product link
            join product_variant v on v.product_id = link.product_id and v.deleted_at is null
           where link.ocop_product_id = o.id and link.deleted_at is null
             and lpad(v.barcode, 14, '0') = :gtin))
      limit 1`,
    { id: ocopProductId, gtin }
  )
  const [other] = rows
  if (other) throw refuseBarcode("gtin_taken", { facts: { product: other.name } })
}

/**
 * Gives a product its barcode number and its trace code; the pack size that carries the number follows, and with it counter, labels,
 * verification and catalogue.
 * @throws AreaRefusal 400 `gtin_length`, `gtin_check_digit`, 404, 409 `gtin_taken`, `gtin_on_tourism`
 */
export const setProductMarkWorkflow = createWorkflow(
  "set-product-mark",
  (input: SetMarkInput) => new WorkflowResponse(setMarkStep(input))
)

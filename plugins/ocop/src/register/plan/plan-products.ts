import { isAlcohol } from "../../rules/alcohol"
import { parseGtin } from "../../rules/gtin"
import type { productColumns } from "../columns/certification"
import type { RowOf } from "../columns/column"
import { certificateFields } from "../kinds/certificate-facts"
import { certificateKey } from "../kinds/certificates"
import { present } from "../kinds/record-kind"
import type { StoredProduct, StoredVariant } from "../register-reader"
import type { Plan, VariantFacts } from "./plan"
import { newId, planTable, type WantedRow } from "./plan-table"
import type { Fields, StoredRow } from "./tables"

type Row = RowOf<typeof productColumns>

export type WantedProduct = {
  code: string
  /** For new products; stored ones keep theirs. */
  handle: string
  facts: Row
  statesCertificate: boolean
  variants: { facts: Row; barcode: string | null }[]
}

export type KnownProducts = {
  producers: ReadonlyMap<string, StoredRow>
  /** OCOP products by code. */
  stored: ReadonlyMap<string, StoredRow>
  /** Medusa's products by OCOP product id. */
  storedProducts: ReadonlyMap<string, StoredProduct>
  certificates: ReadonlyMap<string, StoredRow>
  hasColumn: (name: keyof typeof productColumns) => boolean
}

/** Compares every product of a file with the register: Medusa's product and variants, our facts, the certificate. */
export function planProducts(plan: Plan, wanted: WantedProduct[], known: KnownProducts): Plan {
  const products: WantedRow[] = []
  const certificates: WantedRow[] = []
  const changed = new Set<string>()
  const ids = new Map<string, string>()

  for (const product of wanted) {
    const stored = known.stored.get(product.code)
    const id = stored?.id ?? newId("ocop_product")
    ids.set(product.code, id)
    products.push({ stored, id, fields: ocopFields(product, known) })
    if (product.statesCertificate) {
      const decision = product.facts.decision_number ?? ""
      certificates.push({
        stored: known.certificates.get(certificateKey(id, decision)),
        fields: certificateFields(id, { ...product.facts, source: undefined }),
      })
    }
    const medusaProduct = known.storedProducts.get(id)
    if (!medusaProduct) {
      plan.products.create.push({
        ocopProductId: id,
        code: product.code,
        title: product.facts.name ?? product.code,
        handle: product.handle,
        discountable: !isAlcohol(product.facts.criteria_set ?? 0),
        variants: product.variants.map((variant) => newVariant(variant, product)),
      })
      changed.add(id)
    } else if (planStoredProduct(plan, product, medusaProduct, known)) changed.add(id)
  }

  const productTable = planTable("ocop_product", products)
  const certificateTable = planTable("certificate", certificates)
  plan.tables.push(productTable.change, certificateTable.change)
  for (const { after } of productTable.change.update) changed.add(after.id)
  for (const row of certificateTable.change.create) changed.add(String(row.ocop_product_id))
  const certificateOwners = new Map(
    [...known.certificates.values()].map((row) => [row.id, String(row.ocop_product_id)])
  )
  for (const { after } of certificateTable.change.update) {
    changed.add(certificateOwners.get(after.id) ?? "")
  }

  const created = productTable.change.create.length
  plan.counts.created = created
  plan.counts.updated = [...changed].filter((id) => id !== "").length - created
  plan.counts.unchanged = wanted.length - created - plan.counts.updated
  plan.touchedProducts = [...ids.values()]
  return plan
}

/** Our side of a product. A cleared province is Quảng Ninh again; the rest is cleared as written. */
function ocopFields(
  { code, facts }: WantedProduct,
  { producers, hasColumn }: KnownProducts
): Fields {
  const gtin = facts.gtin ? parseGtin(facts.gtin) : null
  return present({
    code,
    name: facts.name ?? undefined,
    product_group: facts.product_group ?? undefined,
    criteria_set: facts.criteria_set ?? undefined,
    producer_id: producers.get(facts.producer_code ?? "")?.id,
    province_code: facts.province_code,
    unit_code: facts.unit_code,
    district_2024_code: facts.district_2024_code,
    gtin: hasColumn("gtin") ? (gtin?.ok ? gtin.gtin : null) : undefined,
    stars_as_reported: facts.stars_as_reported,
    source: facts.source,
    origin: facts.origin,
    net_quantity: facts.net_quantity,
    unit_label: facts.unit_label,
    ingredients: facts.ingredients,
    usage: facts.usage,
    storage: facts.storage,
    shelf_life: facts.shelf_life,
    warnings: facts.warnings,
    declaration_type: facts.declaration_type,
    declaration_number: facts.declaration_number,
    declared_on: facts.declared_on,
    abv_permille: facts.abv,
    story_vi: facts.story_vi,
    story_en: facts.story_en,
    picture_kind: facts.picture_kind,
  })
}

type WantedVariant = WantedProduct["variants"][number]

/** What a pack size is called when nobody named it. */
const PLAIN_VARIANT = "Tiêu chuẩn"

function newVariant({ facts, barcode }: WantedVariant, product: WantedProduct): VariantFacts {
  return {
    sku: facts.sku,
    title: facts.variant ?? facts.net_quantity ?? product.facts.net_quantity ?? PLAIN_VARIANT,
    barcode,
    weight: facts.weight_g ?? null,
    priceVnd: facts.price_vnd,
    bounds: { minVnd: facts.price_min_vnd ?? null, maxVnd: facts.price_max_vnd ?? null },
  }
}

/** Returns whether anything of Medusa's side has to change. */
function planStoredProduct(
  plan: Plan,
  product: WantedProduct,
  stored: StoredProduct,
  known: KnownProducts
): boolean {
  const { rename, addVariants, updateVariants, extendOptions } = plan.products
  const title = product.facts.name ?? stored.title
  const titles: string[] = []
  let changed = false
  if (title !== stored.title) {
    rename.push({ productId: stored.id, after: title, before: stored.title })
    changed = true
  }
  for (const variant of product.variants) {
    const wanted = newVariant(variant, product)
    const current = stored.variants.find(({ sku }) => sku === wanted.sku)
    if (!current) {
      addVariants.push({ productId: stored.id, variant: wanted })
      titles.push(wanted.title)
      changed = true
      continue
    }
    const difference = variantDifference(current, wanted, known)
    if (!difference) continue
    updateVariants.push({ id: current.id, ...difference })
    if (difference.after.title) titles.push(difference.after.title)
    changed = true
  }
  const added = titles.filter((value) => !stored.option?.values.includes(value))
  if (stored.option && added.length > 0) {
    const { id, values } = stored.option
    extendOptions.push({ productId: stored.id, optionId: id, added, before: values })
  }
  return changed
}

function variantDifference(
  current: StoredVariant,
  wanted: VariantFacts,
  { hasColumn }: KnownProducts
): { after: Partial<VariantFacts>; before: Partial<VariantFacts> } | null {
  const after: Partial<VariantFacts> = {}
  const before: Partial<VariantFacts> = {}
  if (hasColumn("variant") && wanted.title !== current.title) {
    after.title = wanted.title
    before.title = current.title
  }
  if (hasColumn("gtin") && wanted.barcode !== current.barcode) {
    after.barcode = wanted.barcode
    before.barcode = current.barcode
  }
  if (hasColumn("weight_g") && wanted.weight !== current.weight) {
    after.weight = wanted.weight
    before.weight = current.weight
  }
  if (wanted.priceVnd !== current.priceVnd) {
    after.priceVnd = wanted.priceVnd
    if (current.priceVnd !== null) before.priceVnd = current.priceVnd
  }
  const bounds = {
    minVnd: hasColumn("price_min_vnd") ? wanted.bounds.minVnd : current.bounds.minVnd,
    maxVnd: hasColumn("price_max_vnd") ? wanted.bounds.maxVnd : current.bounds.maxVnd,
  }
  if (bounds.minVnd !== current.bounds.minVnd || bounds.maxVnd !== current.bounds.maxVnd) {
    // With the price, because points' own prices are measured by both.
    Object.assign(after, { bounds, priceVnd: wanted.priceVnd })
    Object.assign(before, { bounds: current.bounds })
    if (current.priceVnd !== null) before.priceVnd = current.priceVnd
  }
  return Object.keys(after).length > 0 ? { after, before } : null
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import {
  createAndLinkProductOptionsToProductWorkflow,
  createProductsWorkflow,
  createProductVariantsWorkflow,
  deleteProductsWorkflow,
  deleteProductVariantsWorkflow,
  updateProductOptionsWorkflow,
  updateProductsWorkflow,
  updateProductVariantsWorkflow,
} from "@medusajs/medusa/core-flows"
import { reportProgress } from "../../../register/import-progress"
import type { ProductChanges, VariantFacts } from "../../../register/plan/plan"
import { keptPointPrices, readPointPrices, type PointPrice } from "../../../search/point-prices"
import { batches, nestedRun, reasonOf } from "../nested-run"

/** Larger batches are not faster and hold more memory at a time. */
const BATCH = 100
/** What pack sizes differ in. */
const OPTION = "Quy cách"

type WriteProducts = { changes: ProductChanges; importId: string }
type NestedContext = ReturnType<typeof nestedRun>

/** What has been written so far, enough to take it back. */
type Done = {
  created: string[]
  addedVariants: string[]
  renamed: ProductChanges["rename"]
  updatedVariants: ProductChanges["updateVariants"]
  extendedOptions: ProductChanges["extendOptions"]
  /** What points asked of the updated variants before. */
  ownPrices: Record<string, PointPrice[]>
}

/**
 * Writes Medusa's side of products: drafts with pack sizes, prices and managed stock. Always drafts: the gate at
 * publication asks for the certificate, which is written next. Output: Medusa's product id by OCOP product id.
 */
export const writeProductsStep = createStep(
  "write-register-products",
  async ({ changes, importId }: WriteProducts, stepContext) => {
    const { container } = stepContext
    const context = nestedRun(stepContext)
    const done: Done = {
      created: [],
      addedVariants: [],
      renamed: [],
      updatedVariants: [],
      extendedOptions: [],
      ownPrices: {},
    }
    const productIds: Record<string, string> = {}
    try {
      await createProducts(container, context, changes, importId, done, productIds)
      await changeProducts(container, context, changes, done)
    } catch (error) {
      return StepResponse.permanentFailure(reasonOf(error), done)
    }
    return new StepResponse(productIds, done)
  },
  async (done, stepContext) => {
    if (done) await takeBack(stepContext.container, nestedRun(stepContext), done)
  }
)

async function createProducts(
  container: MedusaContainer,
  context: NestedContext,
  { create }: ProductChanges,
  importId: string,
  done: Done,
  productIds: Record<string, string>
): Promise<void> {
  if (create.length === 0) return
  const profile = await defaultShippingProfile(container)
  for (const batch of batches(create, BATCH)) {
    const products = batch.map(({ code, title, handle, discountable, variants }) => ({
      title,
      discountable,
      handle,
      external_id: code,
      status: ProductStatus.DRAFT,
      shipping_profile_id: profile,
      options: [{ title: OPTION, values: variants.map((variant) => variant.title) }],
      variants: variants.map(variantInput),
    }))
    const { result } = await createProductsWorkflow(container).run({
      input: { products },
      context,
    })
    const byCode = new Map(result.map((product) => [product.external_id, product.id]))
    for (const { code, ocopProductId } of batch) {
      const id = byCode.get(code)
      if (!id) throw new Error(`product ${code} was not created`)
      productIds[ocopProductId] = id
      done.created.push(id)
    }
    const { length } = done.created
    reportProgress({ importId, stage: "products", done: length, total: create.length })
  }
}

async function changeProducts(
  container: MedusaContainer,
  context: NestedContext,
  changes: ProductChanges,
  done: Done
): Promise<void> {
  for (const batch of batches(changes.rename, BATCH)) {
    done.renamed.push(...batch)
    await rename(container, context, batch, "after")
  }
  // One by one: each option has its own values. Rare: a pack size was renamed or added.
  for (const option of changes.extendOptions) {
    done.extendedOptions.push(option)
    await addOptionValues(container, context, option)
  }
  for (const batch of batches(changes.addVariants, BATCH)) {
    const { result } = await createProductVariantsWorkflow(container).run({
      input: {
        product_variants: batch.map(({ productId, variant }) => ({
          product_id: productId,
          ...variantInput(variant),
        })),
      },
      context,
    })
    done.addedVariants.push(...result.map(({ id }) => id))
  }
  for (const batch of batches(changes.updateVariants, BATCH)) {
    const own = await readPointPrices(
      container,
      batch.map(({ id }) => id)
    )
    done.updatedVariants.push(...batch)
    Object.assign(done.ownPrices, Object.fromEntries(own))
    await updateVariants(container, context, batch, "after", done.ownPrices)
  }
}

async function takeBack(
  container: MedusaContainer,
  context: NestedContext,
  done: Done
): Promise<void> {
  for (const batch of batches(done.updatedVariants, BATCH)) {
    await updateVariants(container, context, batch, "before", done.ownPrices)
  }
  for (const batch of batches(done.addedVariants, BATCH)) {
    await deleteProductVariantsWorkflow(container).run({ input: { ids: batch }, context })
  }
  for (const option of done.extendedOptions) {
    await removeOptionValues(container, context, option)
  }
  for (const batch of batches(done.renamed, BATCH)) {
    await rename(container, context, batch, "before")
  }
  for (const batch of batches(done.created, BATCH)) {
    await deleteProductsWorkflow(container).run({ input: { ids: batch }, context })
  }
}

async function rename(
  container: MedusaContainer,
  context: NestedContext,
  batch: ProductChanges["rename"],
  side: "after" | "before"
): Promise<void> {
  const products = batch.map((change) => ({ id: change.productId, title: change[side] }))
  await updateProductsWorkflow(container).run({ input: { products }, context })
}

type OptionChange = ProductChanges["extendOptions"][number]

/** The option learns the names, and the product may use them: Medusa keeps the two apart. */
async function addOptionValues(
  container: MedusaContainer,
  context: NestedContext,
  { productId, optionId, added }: OptionChange
): Promise<void> {
  await createAndLinkProductOptionsToProductWorkflow(container).run({
    input: {
      product_id: productId,
      update: [{ product_option_id: optionId, add: added.map((value) => ({ value })) }],
    },
    context,
  })
}

async function removeOptionValues(
  container: MedusaContainer,
  context: NestedContext,
  { productId, optionId, added, before }: OptionChange
): Promise<void> {
  const values = await container
    .resolve(Modules.PRODUCT)
    .listProductOptionValues({ option_id: optionId, value: added }, { select: ["id"] })
  await createAndLinkProductOptionsToProductWorkflow(container).run({
    input: {
      product_id: productId,
      update: [{ product_option_id: optionId, remove: values.map(({ id }) => id) }],
    },
    context,
  })
  await updateProductOptionsWorkflow(container).run({
    input: { selector: { id: optionId }, update: { values: before } },
    context,
  })
}

async function updateVariants(
  container: MedusaContainer,
  context: NestedContext,
  batch: ProductChanges["updateVariants"],
  side: "after" | "before",
  ownPrices: Record<string, PointPrice[]>
): Promise<void> {
  const product_variants = batch.map((change) => {
    const { title, barcode, weight, priceVnd, bounds } = change[side]
    return {
      id: change.id,
      ...(title === undefined ? {} : { title, options: { [OPTION]: title } }),
      ...(barcode === undefined ? {} : { barcode }),
      ...(weight === undefined ? {} : { weight }),
      ...(bounds === undefined ? {} : { metadata: boundsInput(bounds) }),
      ...(priceVnd === undefined
        ? {}
        : {
            prices: [
              ...priceInput(priceVnd),
              ...keptPointPrices(ownPrices[change.id] ?? [], {
                plainVnd: priceVnd,
                minVnd: bounds?.minVnd,
                maxVnd: bounds?.maxVnd,
              }),
            ],
          }),
    }
  })
  await updateProductVariantsWorkflow(container).run({ input: { product_variants }, context })
}

function variantInput({ sku, title, barcode, weight, priceVnd, bounds }: VariantFacts) {
  return {
    sku,
    title,
    ...(barcode === null ? {} : { barcode }),
    ...(weight === null ? {} : { weight }),
    manage_inventory: true,
    options: { [OPTION]: title },
    ...(bounds.minVnd === null && bounds.maxVnd === null ? {} : { metadata: boundsInput(bounds) }),
    prices: priceInput(priceVnd),
  }
}

/** An empty text takes a bound away. */
function boundsInput({ minVnd, maxVnd }: VariantFacts["bounds"]) {
  return { price_min_vnd: minVnd ?? "", price_max_vnd: maxVnd ?? "" }
}

function priceInput(priceVnd: number) {
  return [{ currency_code: "vnd", amount: priceVnd }]
}

async function defaultShippingProfile(container: MedusaContainer): Promise<string> {
  const service = container.resolve(Modules.FULFILLMENT)
  const [profile] = await service.listShippingProfiles({ type: "default" })
  if (profile) return profile.id
  throw new Error("Chưa có hồ sơ giao hàng mặc định: hãy chạy bước thiết lập trước khi nhập.")
}

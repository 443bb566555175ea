import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, ProductStatus } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import type { CertificateFacts, DossierFacts } from "../../../rules/certificate"
import { mayBeSoldOnline } from "../../../rules/sellable"
import { inChunks } from "../../../register/in-chunks"
import { reportProgress } from "../../../register/import-progress"
import { batches, nestedRun, reasonOf } from "../nested-run"

const BATCH = 250

type Publish = { ocopProductIds: string[]; now: string; importId: string }
type Done = { ids: string[]; before: ProductStatus }[]

/** Publishes what may be sold at this instant and takes back to draft what may not; leaves the rest untouched. */
export const publishProductsStep = createStep(
  "publish-register-products",
  async ({ ocopProductIds, now, importId }: Publish, stepContext) => {
    const { container } = stepContext
    const context = nestedRun(stepContext)
    const done: Done = []
    try {
      const { publish, withdraw } = await statusChanges(container, ocopProductIds, new Date(now))
      const total = publish.length + withdraw.length
      let count = 0
      for (const { ids, to, from } of [
        { ids: publish, to: ProductStatus.PUBLISHED, from: ProductStatus.DRAFT },
        { ids: withdraw, to: ProductStatus.DRAFT, from: ProductStatus.PUBLISHED },
      ]) {
        for (const batch of batches(ids, BATCH)) {
          done.push({ ids: batch, before: from })
          await setStatus(container, context, batch, to)
          count += batch.length
          reportProgress({ importId, stage: "publish", done: count, total })
        }
      }
      return new StepResponse({ published: publish.length, withdrawn: withdraw.length }, done)
    } catch (error) {
      return StepResponse.permanentFailure(reasonOf(error), done)
    }
  },
  async (done, stepContext) => {
    for (const { ids, before } of done ?? []) {
      await setStatus(stepContext.container, nestedRun(stepContext), ids, before)
    }
  }
)

async function setStatus(
  container: MedusaContainer,
  context: ReturnType<typeof nestedRun>,
  ids: string[],
  status: ProductStatus
): Promise<void> {
  await updateProductsWorkflow(container).run({
    input: { selector: { id: ids }, update: { status } },
    context,
  })
}

type Row = {
  criteria_set: number
  certificates?: CertificateFacts[]
  dossiers?: DossierFacts[]
  product?: { id: string; status: string } | null
}

async function statusChanges(container: MedusaContainer, ocopProductIds: string[], at: Date) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await inChunks(ocopProductIds, async (chunk): Promise<Row[]> => {
    const { data } = await query.graph({
      entity: "ocop_product",
      fields: [
        "criteria_set",
        "certificates.*",
        "certificates.events.*",
        "dossiers.*",
        "product.id",
        "product.status",
      ],
      filters: { id: chunk },
    })
    return data
  })
  const publish: string[] = []
  const withdraw: string[] = []
  for (const { product, ...ocopProduct } of rows) {
    if (!product) continue
    const answer = mayBeSoldOnline(ocopProduct, ocopProduct.certificates ?? [], at)
    if (answer.ok && product.status === "draft") publish.push(product.id)
    if (!answer.ok && product.status === "published") withdraw.push(product.id)
  }
  return { publish, withdraw }
}

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { inChunks } from "../../../register/in-chunks"

type Row = { product?: { id: string } | null }

/** Medusa's products of the OCOP products that a file was about: their sale status may have changed. */
export const findTouchedProductsStep = createStep(
  "find-products-touched-by-import",
  async ({ ocopProductIds }: { ocopProductIds: string[] }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const rows = await inChunks(ocopProductIds, async (chunk) => {
      const { data } = await query.graph({
        entity: "ocop_product",
        fields: ["product.id"],
        filters: { id: chunk },
      })
      return data as Row[]
    })
    return new StepResponse(rows.flatMap(({ product }) => product?.id ?? []))
  }
)

import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { askSaleLines } from "../../gate/ask-sale-lines"

type NewCart = {
  sales_channel_id?: string | null
  metadata?: Record<string, unknown> | null
  items?: { variant_id: string; quantity: number }[]
}

/**
 * Asks the gate before Medusa does: its own checks for published products and stock come before the hook of `createCart`
 * and would answer in English, without our code and without the product's name. The hook stays the guarantee.
 */
export async function checkNewCart(
  req: MedusaRequest<NewCart>,
  _res: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> {
  const { items = [], sales_channel_id: salesChannelId, metadata = null } = req.validatedBody
  if (salesChannelId && items.length > 0) {
    const lines = items.map((item) => ({
      variantId: item.variant_id,
      title: null,
      quantity: item.quantity,
    }))
    await askSaleLines(req.scope, lines, { id: null, salesChannelId, metadata })
  }
  next()
}

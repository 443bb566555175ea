import type { MedusaRequest } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { askSaleLines } from "../../gate/ask-sale-lines"
import { readCartToComplete } from "../../gate/read-cart-to-complete"
import { refusalError } from "../../gate/refusal"
import { isRefusalCode, orderRefusal } from "../../gate/refusal-texts"
import { askGate } from "../../gate/rule-lists"

/** What Medusa says of a cart in English, often with ids in place of names, and what it means here. */
const MEANINGS = [
  [/is already completed/i, "cart_completed"],
  [/no items/i, "cart_incomplete"],
  [/not enabled in the cart's region/i, "payment_not_allowed"],
  [/shipping option.* invalid|do not have a price/i, "channel_change"],
  [/payment (collection|session)|shipping method/i, "cart_incomplete"],
] as const

/** Those that say all there is to say: the gate has nothing to add about what is in the cart. */
const OF_THEIR_OWN: readonly (typeof MEANINGS)[number][] = [MEANINGS[0], MEANINGS[1]]

const cartRoute = /^\/store\/carts\/([^/]+)(\/|$)/i
const line = z.object({ variant_id: z.string(), quantity: z.number() })

/**
 * Medusa's own refusal of a cart as ours: with a code, and a sentence that names the product. The gate is asked once more,
 * for what has changed since it agreed, such as the last unit that another shopper took in the same second; then Medusa's
 * words are looked up. What neither knows, and every other error, stays as it is.
 */
export async function inOurWords(error: unknown, req: MedusaRequest): Promise<unknown> {
  const cartId = cartRoute.exec(req.originalUrl.split("?")[0] ?? "")?.[1]
  if (!cartId || !isCoreRefusal(error)) return error
  const meaning = MEANINGS.find(([words]) => words.test(error.message))
  if (meaning && OF_THEIR_OWN.includes(meaning)) return refusalError(orderRefusal(meaning[1]))
  const refusal = await refusalOfGate(req, cartId)
  return refusal ?? (meaning ? refusalError(orderRefusal(meaning[1])) : error)
}

async function refusalOfGate(req: MedusaRequest, cartId: string): Promise<unknown> {
  const cart = await readCartToComplete(req.scope, cartId)
  if (!cart) return null
  const added = line.safeParse(req.body)
  try {
    if (added.success) {
      const { variant_id: variantId, quantity } = added.data
      const holder = { id: cartId, salesChannelId: cart.salesChannelId, metadata: null }
      await askSaleLines(req.scope, [{ variantId, title: null, quantity }], holder)
    }
    await askGate("complete", cart, req.scope)
    return null
  } catch (refusal) {
    return refusal
  }
}

const coreRefusal = z.object({
  type: z.enum([MedusaError.Types.NOT_ALLOWED, MedusaError.Types.INVALID_DATA]),
  message: z.string(),
  code: z.string().optional(),
})

/** What comes out of a workflow has the shape of Medusa's error, and not always its class. */
function isCoreRefusal(error: unknown): error is z.infer<typeof coreRefusal> {
  const read = coreRefusal.safeParse(error)
  return read.success && !isRefusalCode(read.data.code)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"
import type { KeptCodeRow } from "../modules/bank-transfer/service"
import { newPaymentCode } from "../rules/payment-code"

/** Who keeps a code: a shop's till. */
export type Till = { owner: string; device: string }

/** Codes of a till beyond these are not made, whatever it asks for. */
export const CODES_PER_TILL = 20
/** A code is seen by a person who types it; so many attempts at a free one are more than enough. */
const ATTEMPTS = 5

/**
 * The codes that a till keeps, topped up to `CODES_PER_TILL`: those that no sale has used yet, the oldest first. Asking again
 * makes no more of them.
 */
export async function topUpKeptCodes(container: MedusaContainer, till: Till): Promise<string[]> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const unused = await transfers.listKeptCodes(
    { ...till, cart_id: null },
    { order: { created_at: "ASC", id: "ASC" }, take: CODES_PER_TILL }
  )
  const codes = unused.map(({ code }) => code)
  while (codes.length < CODES_PER_TILL) codes.push(await keepNewCode(container, till))
  return codes
}

/** A new code for a till. @throws Error when none of a few is free, which chance does not bring about */
export async function keepNewCode(container: MedusaContainer, till: Till): Promise<string> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  let lastError: unknown
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const code = newPaymentCode()
    if ((await transfers.listPaymentRequests({ code })).length > 0) continue
    try {
      await transfers.createKeptCodes({ ...till, code })
      return code
    } catch (error) {
      lastError = error
    }
  }
  throw lastError instanceof Error ? lastError : new Error("no payment code is free")
}

/**
 * Names the cart whose order is to be paid under a kept code, and how long that order may wait. True when the code is this
 * till's and free; the same cart may be named again. Ask before the cart is completed: then whoever writes the order's
 * payment request first writes this code.
 */
export async function takeKeptCode(
  container: MedusaContainer,
  { owner, device, code }: Till & { code: string },
  use: { cartId: string; holdMinutes: number }
): Promise<boolean> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const [kept] = await transfers.listKeptCodes({ owner, device, code })
  if (!kept || (kept.cart_id !== null && kept.cart_id !== use.cartId)) return false
  await transfers.updateKeptCodes({
    id: kept.id,
    cart_id: use.cartId,
    hold_minutes: use.holdMinutes,
  })
  return true
}

/** The cart became no order: its code is free again. */
export async function releaseKeptCode(container: MedusaContainer, cartId: string): Promise<void> {
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const kept = await transfers.listKeptCodes({ cart_id: cartId })
  if (kept.length === 0) return
  await transfers.updateKeptCodes(kept.map(({ id }) => ({ id, cart_id: null, hold_minutes: null })))
}

const link = z.object({ cart_id: z.string() })

/** The code that was kept for the cart this order was made of; null for most orders. */
export async function keptCodeOfOrder(
  container: MedusaContainer,
  orderId: string
): Promise<KeptCodeRow | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["cart_id"],
    filters: { order_id: orderId },
  })
  const found = link.safeParse(data[0])
  if (!found.success) return null
  const transfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const [kept] = await transfers.listKeptCodes({ cart_id: found.data.cart_id })
  return kept ?? null
}

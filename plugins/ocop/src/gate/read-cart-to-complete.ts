import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import { isDrink, type CartToComplete } from "./subjects"
import { readDiscounted, type PricedItem } from "./read-discounted"
import { readSale } from "./read-sale"
import { readOptionLocations } from "./read-option-locations"
import { readChannelLocations, readSaleLines } from "./read-sale-lines"

type CartRow = {
  id: string
  sales_channel_id: string | null
  currency_code: string
  /** Amounts and quantities are numbers or Medusa's big numbers, which turn into one. */
  total: unknown
  metadata: Record<string, unknown> | null
  items?: (PricedItem & { title: string; quantity: unknown; total: unknown })[] | null
  shipping_methods?: { shipping_option_id: string | null; total: unknown }[] | null
  payment_collection?: { payment_sessions?: { provider_id: string }[] | null } | null
}

/** A cart as the database has it at completion; null when there is none with this id. */
export async function readCartToComplete(
  container: MedusaContainer,
  cartId: string
): Promise<(CartToComplete & { cartId: string }) | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [cart] = await readRows<CartRow>(query, {
    entity: "cart",
    fields: [
      "id",
      "sales_channel_id",
      "metadata",
      "currency_code",
      "total",
      "items.variant_id",
      "items.title",
      "items.quantity",
      "items.unit_price",
      "items.compare_at_unit_price",
      "items.adjustments.amount",
      "items.total",
      "shipping_methods.shipping_option_id",
      "shipping_methods.total",
      "payment_collection.payment_sessions.provider_id",
    ],
    filters: { id: cartId },
  })
  if (!cart) return null

  const items = cart.items ?? []
  const optionIds = (cart.shipping_methods ?? []).map((method) => method.shipping_option_id)
  const [lines, channelLocationIds, optionLocations] = await Promise.all([
    readSaleLines(
      container,
      items.map((item) => ({
        variantId: item.variant_id,
        title: item.title,
        quantity: Number(item.quantity),
      })),
      cart.sales_channel_id
    ),
    readChannelLocations(container, cart.sales_channel_id),
    readOptionLocations(container, optionIds),
  ])
  const holder = { id: cart.id, salesChannelId: cart.sales_channel_id, metadata: cart.metadata }
  const [sale, discounted] = await Promise.all([
    readSale(container, "cart", holder, lines),
    // Only alcohol may not be discounted, so only then it matters.
    lines.some(isDrink) ? readDiscounted(container, items, cart.sales_channel_id) : [],
  ])
  return {
    ...sale,
    cartId,
    currency: cart.currency_code,
    total: Number(cart.total),
    partTotals: [...items, ...(cart.shipping_methods ?? [])].map(({ total }) => Number(total)),
    lines: lines.map((line, index) => ({
      ...line,
      unitPrice: Number(items[index]?.unit_price ?? Number.NaN),
      discounted: discounted[index] ?? false,
    })),
    paymentProviderIds: (cart.payment_collection?.payment_sessions ?? []).map(
      (session) => session.provider_id
    ),
    channelLocationIds,
    shippingLocationIds: optionIds.map((id) => (id && optionLocations.get(id)) || null),
  }
}

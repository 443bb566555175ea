import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import type { CartToComplete } from "./decide"
import { readChannelLocations, readSaleLines } from "./read-sale-lines"

type CartRow = {
  id: string
  sales_channel_id: string | null
  /** Amounts and quantities are numbers or Medusa's big numbers, which turn into one. */
  total: unknown
  items?:
    { variant_id: string | null; title: string; quantity: unknown; unit_price: unknown }[] | null
  shipping_methods?: { shipping_option_id: string | null }[] | null
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
      "total",
      "items.variant_id",
      "items.title",
      "items.quantity",
      "items.unit_price",
      "shipping_methods.shipping_option_id",
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
  return {
    cartId,
    salesChannelId: cart.sales_channel_id,
    total: Number(cart.total),
    lines: lines.map((line, index) => ({
      ...line,
      unitPrice: Number(items[index]?.unit_price ?? Number.NaN),
    })),
    paymentProviderIds: (cart.payment_collection?.payment_sessions ?? []).map(
      (session) => session.provider_id
    ),
    channelLocationIds,
    shippingLocationIds: optionIds.map((id) => (id && optionLocations.get(id)) || null),
  }
}

type OptionRow = {
  id: string
  service_zone?: { fulfillment_set?: { location?: { id: string } | null } | null } | null
}

async function readOptionLocations(
  container: MedusaContainer,
  optionIds: (string | null)[]
): Promise<Map<string, string>> {
  const ids = optionIds.filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await readRows<OptionRow>(query, {
    entity: "shipping_option",
    fields: ["id", "service_zone.fulfillment_set.location.id"],
    filters: { id: ids },
  })
  const locations = new Map<string, string>()
  for (const row of rows) {
    const location = row.service_zone?.fulfillment_set?.location?.id
    if (location) locations.set(row.id, location)
  }
  return locations
}

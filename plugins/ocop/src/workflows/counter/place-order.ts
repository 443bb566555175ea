import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
} from "@medusajs/medusa/core-flows"
import { readRegion } from "../../queries/counter/asked-lines"
import type { PointAccess } from "../../queries/sales-point/access"
import type { AskedLine } from "../../rules/counter-sale"
import { readRows } from "../../search/graph"

const TRANSFER = "pp_vietqr_vietqr"

type Place = Pick<PointAccess["point"], "id" | "name" | "channelId" | "locationId">

/**
 * A cart of this point with everything but its completion: goods, pick-up at the point, bank transfer. Goes through Medusa's
 * own workflows, so the gate is asked as for any shopper.
 */
export async function fillCart(
  container: MedusaContainer,
  point: Place,
  cart: { lines: AskedLine[]; phone: string | null; metadata: Record<string, unknown> }
): Promise<string> {
  const [region_id, pickUp] = await Promise.all([
    readRegion(container),
    readPickUp(container, point),
  ])
  const { result } = await createCartWorkflow(container).run({
    input: {
      region_id,
      sales_channel_id: point.channelId,
      items: cart.lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
      shipping_address: { country_code: "vn", ...(cart.phone ? { phone: cart.phone } : {}) },
      metadata: cart.metadata,
    },
  })
  await addShippingMethodToCartWorkflow(container).run({
    input: { cart_id: result.id, options: [{ id: pickUp }] },
  })
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: result.id } })
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: await collectionOf(container, result.id),
      provider_id: TRANSFER,
    },
  })
  return result.id
}

/** Makes the cart an order, once: completing it again gives the same one. */
export async function completeCart(container: MedusaContainer, cartId: string): Promise<string> {
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } })
  return result.id
}

/** The order that was made of a cart; null while there is none. */
export async function orderOfCart(
  container: MedusaContainer,
  cartId: string
): Promise<string | null> {
  const [link] = await readRows<{ order_id: string }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "order_cart", fields: ["order_id"], filters: { cart_id: cartId } }
  )
  return link?.order_id ?? null
}

/** Takes a cart away that became no order, with what was made for its payment: nobody can come back to it. */
export async function dropCart(container: MedusaContainer, cartId: string): Promise<void> {
  const collectionId = await collectionOf(container, cartId).catch(() => null)
  if (collectionId) {
    await container.resolve(Modules.PAYMENT).deletePaymentCollections([collectionId])
    await container.resolve(ContainerRegistrationKeys.LINK).dismiss({
      [Modules.CART]: { cart_id: cartId },
      [Modules.PAYMENT]: { payment_collection_id: collectionId },
    })
  }
  await container.resolve(Modules.CART).deleteCarts([cartId])
}

async function collectionOf(container: MedusaContainer, cartId: string): Promise<string> {
  const [row] = await readRows<{ payment_collection?: { id: string } | null }>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    { entity: "cart", fields: ["payment_collection.id"], filters: { id: cartId } }
  )
  if (!row?.payment_collection) throw new Error(`cart ${cartId} has no payment collection`)
  return row.payment_collection.id
}

type LocationRow = {
  fulfillment_sets?: {
    type: string
    service_zones?: { shipping_options?: { id: string }[] | null }[] | null
  }[]
}

/** The point's option "pick up here"; each point has one from the day it is opened. */
async function readPickUp(container: MedusaContainer, point: Place): Promise<string> {
  const [location] = await readRows<LocationRow>(
    container.resolve(ContainerRegistrationKeys.QUERY),
    {
      entity: "stock_location",
      fields: ["fulfillment_sets.type", "fulfillment_sets.service_zones.shipping_options.id"],
      filters: { id: point.locationId },
    }
  )
  const option = (location?.fulfillment_sets ?? [])
    .filter(({ type }) => type === "pickup")
    .flatMap(({ service_zones }) => service_zones ?? [])
    .flatMap(({ shipping_options }) => shipping_options ?? [])[0]
  if (!option) throw new Error(`${point.name} has no way to pick goods up`)
  return option.id
}

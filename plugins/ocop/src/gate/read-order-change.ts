import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import type { LineToRead } from "./read-sale-lines"

type Kind = "order-edits" | "exchanges" | "claims"

type ActionRow = {
  id: string
  action: string
  details: { reference_id?: string; quantity?: unknown; quantity_diff?: unknown } | null
}
type ChangeRow = { id: string; order_id: string; actions?: ActionRow[] | null }
type ItemRow = { id: string; variant_id: string | null; title: string; quantity?: unknown }

/** An order that staff are changing: what the change adds to it, and what it holds. */
export type OrderChange = {
  order: { id: string; salesChannelId: string | null; metadata: Record<string, unknown> | null }
  /** Lines that are added, or of which more is wanted, with the quantity after the change. */
  wanted: (LineToRead & { actionId: string })[]
  /** Lines the order has now. */
  items: (LineToRead & { id: string })[]
}

/**
 * The change of an order that waits for its confirmation; null when there is none. `id` is what stands in Medusa's route:
 * the order's for an edit, the exchange's, the claim's.
 */
export async function readOrderChange(
  container: MedusaContainer,
  kind: Kind,
  id: string
): Promise<OrderChange | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const key = { "order-edits": "order_id", exchanges: "exchange_id", claims: "claim_id" }[kind]
  const [change] = await readRows<ChangeRow>(query, {
    entity: "order_change",
    fields: ["id", "order_id", "actions.id", "actions.action", "actions.details"],
    filters: { [key]: id, status: ["pending", "requested"] },
  })
  if (!change) return null
  const [order] = await readRows<{
    id: string
    sales_channel_id: string | null
    metadata: Record<string, unknown> | null
    items?: ItemRow[] | null
  }>(query, {
    entity: "order",
    fields: [
      "id",
      "sales_channel_id",
      "metadata",
      // Medusa fills in the quantity of an order's line only when all of the line is asked for.
      "items.*",
    ],
    filters: { id: change.order_id },
  })
  if (!order) return null

  const adding = (change.actions ?? []).filter(
    ({ action, details }) =>
      action === "ITEM_ADD" || (action === "ITEM_UPDATE" && Number(details?.quantity_diff) > 0)
  )
  // A line that is only wanted so far is in no version of the order yet.
  const ids = adding.flatMap(({ details }) => details?.reference_id ?? [])
  const rows = ids.length
    ? await readRows<ItemRow>(query, {
        entity: "order_line_item",
        fields: ["id", "variant_id", "title"],
        filters: { id: ids },
      })
    : []
  const found = new Map(rows.map((row) => [row.id, row]))
  return {
    order: { id: order.id, salesChannelId: order.sales_channel_id, metadata: order.metadata },
    wanted: adding.map(({ id: actionId, details }) => {
      const line = found.get(details?.reference_id ?? "")
      return {
        actionId,
        variantId: line?.variant_id,
        title: line?.title,
        quantity: Number(details?.quantity),
      }
    }),
    items: (order.items ?? []).map((item) => ({
      id: item.id,
      variantId: item.variant_id,
      title: item.title,
      quantity: Number(item.quantity),
    })),
  }
}

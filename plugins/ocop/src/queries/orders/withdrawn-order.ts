import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readProducts } from "../../gate/read-sale-lines"
import { handOver, type FulfilmentFacts, type HandOver } from "../../rules/hand-over"
import { withdrawnSale } from "../../rules/withdrawn-sale"
import { readRows } from "../../search/graph"

/** A line of the order whose product has lost its certificate by withdrawal. */
export type WithdrawnLine = { title: string; certificateId: string; withdrawnAt: Date }

export type OrderUnderWithdrawal = {
  id: string
  displayId: number
  cancelled: boolean
  /** Medusa's own word for an order that is over and done: it cannot be cancelled. */
  completed: boolean
  handOver: HandOver
  /** Fulfilments that stand and have not left. */
  packedIds: string[]
  withdrawn: WithdrawnLine[]
}

type OrderRow = {
  id: string
  display_id: number
  status: string
  created_at: string | Date
  items: { title: string; product_title: string | null; product_id: string | null }[]
  fulfillments?: (FulfilmentFacts & { id: string })[] | null
}

/** An order with those of its products whose certificate was withdrawn by `at`; null when there is no such order. */
export async function readOrderUnderWithdrawal(
  container: MedusaContainer,
  orderId: string,
  at: Date
): Promise<OrderUnderWithdrawal | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [order] = await readRows<OrderRow>(query, {
    entity: "order",
    fields: [
      ..."id display_id status created_at".split(" "),
      ..."title product_title product_id".split(" ").map((field) => `items.${field}`),
      ..."id shipped_at delivered_at canceled_at".split(" ").map((one) => `fulfillments.${one}`),
    ],
    filters: { id: orderId },
  })
  if (!order) return null
  const fulfilments = order.fulfillments ?? []
  return {
    id: order.id,
    displayId: order.display_id,
    cancelled: order.status === "canceled",
    completed: order.status === "completed",
    handOver: handOver(fulfilments),
    packedIds: fulfilments
      .filter((one) => !one.canceled_at && !one.shipped_at && !one.delivered_at)
      .map((one) => one.id),
    withdrawn: await withdrawnLines(container, order, at),
  }
}

async function withdrawnLines(
  container: MedusaContainer,
  order: OrderRow,
  at: Date
): Promise<WithdrawnLine[]> {
  const productIds = [...new Set(order.items.flatMap((item) => item.product_id ?? []))]
  const products = await readProducts(container, productIds)
  return products.flatMap(({ id, ocop, title }) => {
    const undone = ocop && withdrawnSale(ocop, ocop.certificates, new Date(order.created_at), at)
    if (!undone) return []
    const item = order.items.find((one) => one.product_id === id)
    return [
      {
        title: item?.product_title ?? item?.title ?? title,
        certificateId: certificateId(undone.certificate),
        withdrawnAt: undone.withdrawnAt,
      },
    ]
  })
}

/** The rules know certificates by their facts; the rows behind them carry their id. */
function certificateId(certificate: object): string {
  return "id" in certificate && typeof certificate.id === "string" ? certificate.id : ""
}

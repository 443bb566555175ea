import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  createOrderFulfillmentWorkflow,
  markOrderFulfillmentAsDeliveredWorkflow,
} from "@medusajs/medusa/core-flows"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../gate/payment-lock"
import { sendReceipt } from "../mail/send-receipt"
import { COUNTER_MODULE } from "../modules/counter"
import type CounterModuleService from "../modules/counter/service"
import { readCounterSale } from "../queries/counter/counter-sale"
import { readReceipt } from "../queries/counter/receipt"
import { errorText } from "../rules/error-text"
import { readRows } from "../search/graph"

type Input = { order_id: string; at: Date }

/** No compensation: goods that have left do not come back by themselves. */
const handOverCounterSaleStep = createStep(
  "hand-over-counter-sale",
  async (input: Input, { container }) => {
    await finish(container, { ...input, at: new Date(input.at) })
    return new StepResponse()
  }
)

/**
 * Notes that the goods of a counter sale have left, as they do when its money is seen: the stock is used up by Medusa's own
 * workflows, and the buyer who left an address is sent the receipt. An order of the web is passed over; repeating it
 * changes nothing.
 */
export const handOverCounterSaleWorkflow = createWorkflow(
  "hand-over-counter-sale",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(handOverCounterSaleStep(input))
  }
)

async function finish(container: MedusaContainer, { order_id, at }: Input): Promise<void> {
  const requests = container.resolve<CounterModuleService>(COUNTER_MODULE)
  const [request] = await requests.listCounterRequests({ order_id, kind: "sale" })
  if (!request) return
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute([paymentLockKey(order_id)], () => handOver(container, order_id), {
    timeout: LOCK_WAIT_SECONDS,
  })
  if (!request.customer_email) return
  const sale = await readCounterSale(container, request.point_id, order_id, at)
  if (sale?.state !== "paid") return
  try {
    const receipt = await readReceipt(container, request.point_id, sale)
    await sendReceipt(container, { orderId: order_id, email: request.customer_email, receipt })
  } catch (error) {
    const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`The receipt of order ${order_id} waits: ${errorText(error)}`)
  }
}

type OrderRow = {
  id: string
  status: string
  items: { id: string; quantity: unknown }[]
  fulfillments?: { id: string; canceled_at: unknown; delivered_at: unknown }[] | null
}

async function handOver(container: MedusaContainer, orderId: string): Promise<void> {
  const [order] = await readRows<OrderRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "order",
    // Medusa fills in the quantity of an order's line only when all of the line is asked for.
    fields: ["id", "status", "items.*", "fulfillments.*"],
    filters: { id: orderId },
  })
  if (!order || order.status !== "pending") return
  const standing = (order.fulfillments ?? []).filter(({ canceled_at }) => !canceled_at)
  const packed = standing[0]?.id ?? (await pack(container, order))
  if (standing.some(({ delivered_at }) => delivered_at)) return
  await markOrderFulfillmentAsDeliveredWorkflow(container).run({
    input: { orderId, fulfillmentId: packed },
  })
}

/** The gate is asked by the workflow's hook: nothing leaves that is not paid, or was withdrawn since. */
async function pack(container: MedusaContainer, order: OrderRow): Promise<string> {
  const { result } = await createOrderFulfillmentWorkflow(container).run({
    input: {
      order_id: order.id,
      items: order.items.map(({ id, quantity }) => ({ id, quantity: Number(quantity) })),
      no_notification: true,
    },
  })
  return result.id
}

import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import {
  beginReceiveReturnWorkflow,
  beginReturnOrderWorkflow,
  confirmReturnReceiveWorkflow,
  confirmReturnRequestWorkflow,
  dismissItemReturnRequestWorkflow,
  receiveItemReturnRequestWorkflow,
  requestItemReturnWorkflow,
} from "@medusajs/medusa/core-flows"

type Input = {
  order_id: string
  location_id: string
  items: { id: string; quantity: number }[]
  restock: boolean
  by: string
  reason: string
}

/**
 * Medusa's return from request to receipt in one run: the goods lie on the counter. What can be sold again is received and
 * goes back on stock at the point; the rest is dismissed.
 */
export const takeBackGoodsWorkflow = createWorkflow(
  "take-back-goods",
  function (input: WorkflowData<Input>) {
    const change = beginReturnOrderWorkflow.runAsStep({
      input: transform({ input }, ({ input }) => ({
        order_id: input.order_id,
        location_id: input.location_id,
        created_by: input.by,
        internal_note: input.reason,
      })),
    })
    const return_id = transform({ change }, ({ change }) => change.return_id)
    const goods = transform({ input, return_id }, ({ input, return_id }) => ({
      return_id,
      items: input.items,
    }))
    requestItemReturnWorkflow.runAsStep({ input: goods })
    confirmReturnRequestWorkflow.runAsStep({
      input: transform({ input, return_id }, ({ input, return_id }) => ({
        return_id,
        confirmed_by: input.by,
      })),
    })
    beginReceiveReturnWorkflow.runAsStep({
      input: transform({ input, return_id }, ({ input, return_id }) => ({
        return_id,
        created_by: input.by,
      })),
    })
    when("goods-are-sold-again", { input }, ({ input }) => input.restock).then(() => {
      receiveItemReturnRequestWorkflow.runAsStep({ input: goods })
    })
    when("goods-are-not-sold-again", { input }, ({ input }) => !input.restock).then(() => {
      dismissItemReturnRequestWorkflow.runAsStep({ input: goods })
    })
    confirmReturnReceiveWorkflow.runAsStep({
      input: transform({ input, return_id }, ({ input, return_id }) => ({
        return_id,
        confirmed_by: input.by,
      })),
    })
    return new WorkflowResponse(transform({ return_id }, ({ return_id }) => ({ return_id })))
  }
)

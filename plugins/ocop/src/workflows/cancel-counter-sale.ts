import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { cancelOrderWorkflow } from "@medusajs/medusa/core-flows"
import { refuseCounter } from "../counter/refusals"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../gate/payment-lock"
import { readCounterSale } from "../queries/counter/counter-sale"
import type { PointAccess } from "../queries/sales-point/access"
import { recordPointEntry } from "../sales-point/record-point-entry"

type Input = { access: PointAccess; order_id: string; reason: string; at: Date }

/** No compensation: a cancelled order stays cancelled. */
const cancelCounterSaleStep = createStep(
  "cancel-counter-sale",
  async (input: Input, { container }) => {
    await cancelSale(container, { ...input, at: new Date(input.at) })
    return new StepResponse()
  }
)

/**
 * Ends a counter sale whose buyer went away. Only while no money has come: what came has to go back, and that is not done at
 * a counter. @throws AreaRefusal sale_not_found, money_has_come, already_ended
 */
export const cancelCounterSaleWorkflow = createWorkflow(
  "cancel-counter-sale",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(cancelCounterSaleStep(input))
  }
)

async function cancelSale(
  container: MedusaContainer,
  { access, order_id, reason, at }: Input
): Promise<void> {
  const locking = container.resolve(Modules.LOCKING)
  await locking.execute(
    [paymentLockKey(order_id)],
    async () => {
      const sale = await readCounterSale(container, access.point.id, order_id, at)
      if (!sale) throw refuseCounter("sale_not_found")
      if (sale.received_vnd > 0 || sale.state === "paid") throw refuseCounter("money_has_come")
      if (sale.cancelled) throw refuseCounter("already_ended")
      await cancelOrderWorkflow(container).run({ input: { order_id } })
      await recordPointEntry(container, {
        point_id: access.point.id,
        staff_id: access.staffId,
        who: access.staffName,
        action: "counter_sale_cancelled",
        before: { order: sale.display_id, total_vnd: sale.total_vnd },
        reason,
      })
    },
    { timeout: LOCK_WAIT_SECONDS }
  )
}

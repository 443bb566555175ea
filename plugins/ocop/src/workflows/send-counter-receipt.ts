import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { refuseCounter } from "../counter/refusals"
import { sendReceipt } from "../mail/send-receipt"
import { readCounterSale } from "../queries/counter/counter-sale"
import { readReceipt } from "../queries/counter/receipt"

type Input = { point_id: string; order_id: string; email: string; at: Date }

/** No compensation: a mail that went out stays out. */
const sendCounterReceiptStep = createStep(
  "send-counter-receipt",
  async ({ point_id, order_id, email, at }: Input, { container }) => {
    const sale = await readCounterSale(container, point_id, order_id, new Date(at))
    if (!sale) throw refuseCounter("sale_not_found")
    if (sale.state !== "paid") throw refuseCounter("not_paid")
    const receipt = await readReceipt(container, point_id, sale)
    await sendReceipt(container, { orderId: order_id, email, receipt })
    return new StepResponse()
  }
)

/** Mails the receipt of a paid counter sale. @throws AreaRefusal sale_not_found, not_paid */
export const sendCounterReceiptWorkflow = createWorkflow(
  "send-counter-receipt",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(sendCounterReceiptStep(input))
  }
)

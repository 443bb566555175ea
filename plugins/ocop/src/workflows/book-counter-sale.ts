import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { bookSale, type BookSaleInput } from "./counter/book-sale"

/** No compensation: what was refused left nothing behind, and what was booked stays booked. */
const bookCounterSaleStep = createStep(
  "book-counter-sale",
  async (input: BookSaleInput, { container }) => {
    const orderId = await bookSale(container, { ...input, at: new Date(input.at) })
    return new StepResponse({ order_id: orderId })
  }
)

/** Books what was sold at a point's counter, once for each key of the till's (docs/sales-point-api.md, "Counter"). */
export const bookCounterSaleWorkflow = createWorkflow(
  "book-counter-sale",
  function (input: WorkflowData<BookSaleInput>) {
    return new WorkflowResponse(bookCounterSaleStep(input))
  }
)

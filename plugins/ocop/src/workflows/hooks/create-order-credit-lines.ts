import { createOrderCreditLinesWorkflow } from "@medusajs/medusa/core-flows"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"

// Medusa declares this hook but leaves it out of the workflow's type.
const hooks: Partial<Record<string, (handler: () => void) => void>> =
  createOrderCreditLinesWorkflow.hooks

if (!hooks.creditLinesCreated) {
  throw new Error("Medusa no longer has the hook creditLinesCreated: close credit lines elsewhere")
}

/** A credit line settles an order without money: cash by another name. */
hooks.creditLinesCreated(() => {
  throw refusalError(orderRefusal("payment_not_allowed"))
})

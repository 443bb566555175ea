import { refusalError } from "../../../gate/refusal"
import { orderRefusal } from "../../../gate/refusal-texts"
import { denyMoneyByWord } from "../deny"
import { door, type Door, type Guard } from "../door"

const close: Guard = () => {
  throw refusalError(orderRefusal("closed_route"))
}

/** What nobody in this shop needs and no hook guards, with the reason. */
export const closedAdminDoors: Door[] = [
  // Products come by our own import, with their certificates; Medusa's knows neither certificates nor whole đồng.
  door("import", "POST", "/admin/products/import", close),
  door("import-confirm", "POST", "/admin/products/import/:transaction_id/confirm", close),
  door("imports", "POST", "/admin/products/imports", close),
  door("imports-confirm", "POST", "/admin/products/imports/:transaction_id/confirm", close),
  // A fulfilment beside its order: no hook sees it, and nothing asks whether it was paid.
  door("bare-fulfilment", "POST", "/admin/fulfillments", close),
  // Pushes a waiting workflow on, or back, past what it waits for.
  door("step-success", "POST", "/admin/workflows-executions/:workflow_id/steps/success", close),
  door("step-failure", "POST", "/admin/workflows-executions/:workflow_id/steps/failure", close),
]

/** Money by an administrator's word: collections and sessions are made by shoppers, and paid by money. */
export const moneyByWordDoors: Door[] = [
  door("mark-as-paid", "POST", "/admin/payment-collections/:id/mark-as-paid", denyMoneyByWord),
  door("new-collection", "POST", "/admin/payment-collections", denyMoneyByWord),
  door("delete-collection", "DELETE", "/admin/payment-collections/:id", denyMoneyByWord),
  door("admin-session", "POST", "/admin/payment-collections/:id/payment-sessions", denyMoneyByWord),
  door("authorize", "POST", "/admin/orders/:id/payment-sessions/authorize", denyMoneyByWord),
]

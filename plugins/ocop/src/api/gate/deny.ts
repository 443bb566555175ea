import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { refusalError } from "../../gate/refusal"
import { orderRefusal } from "../../gate/refusal-texts"

type Middleware = (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => void

/** For routes that take an administrator's word for money. */
export const denyMoneyByWord: Middleware = () => {
  throw refusalError(orderRefusal("payment_not_allowed"))
}

/** Draft orders become orders without payment and may hold typed-in lines. They can be read and deleted, not made. */
export const denyDraftOrders: Middleware = (req, _res, next) => {
  if (req.method === "GET" || req.method === "DELETE") return next()
  throw refusalError(orderRefusal("payment_not_allowed"))
}

/** Runs any workflow with any input; everything it is good for has a route of its own. */
export const denyRunningWorkflows: Middleware = () => {
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Không chạy quy trình trực tiếp: hãy dùng màn hình của từng chức năng.",
    "workflow_run_closed"
  )
}

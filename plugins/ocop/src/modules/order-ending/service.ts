import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { OrderEnding } from "./models/order-ending"
import { RefundTask } from "./models/refund-task"

export type OrderEndingRow = InferTypeOf<typeof OrderEnding>
export type RefundTaskRow = InferTypeOf<typeof RefundTask>

/** Orders undone for a withdrawn certificate, and card money that has to go back. Decides nothing. */
export default class OrderEndingModuleService extends MedusaService({ OrderEnding, RefundTask }) {}

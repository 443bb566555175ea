import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { DeskEntry } from "./models/desk-entry"
import { DeskOrder } from "./models/desk-order"
import { DeskReturn } from "./models/desk-return"

export type DeskOrderRow = InferTypeOf<typeof DeskOrder>
export type DeskReturnRow = InferTypeOf<typeof DeskReturn>

/** What a sales point's staff have done with its orders, beyond what Medusa keeps. Decides nothing. */
export default class OrderDeskModuleService extends MedusaService({
  DeskOrder,
  DeskEntry,
  DeskReturn,
}) {}

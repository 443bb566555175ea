import type { InferTypeOf } from "@medusajs/framework/types"
import { MedusaService } from "@medusajs/framework/utils"
import { CounterRequest } from "./models/counter-request"

export type CounterRequestRow = InferTypeOf<typeof CounterRequest>

/** What tills have asked for, each once. Decides nothing. */
export default class CounterModuleService extends MedusaService({ CounterRequest }) {}

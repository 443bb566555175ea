import { MedusaService } from "@medusajs/framework/utils"
import { ShelfSetting } from "./models/shelf-setting"
import { StockMovement } from "./models/stock-movement"

/** What happened on the shelves of the points, and how each wants to be warned. The stock itself is Medusa's. */
export default class ShelfModuleService extends MedusaService({ ShelfSetting, StockMovement }) {}

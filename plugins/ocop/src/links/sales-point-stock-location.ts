import { defineLink } from "@medusajs/framework/utils"
import StockLocationModule from "@medusajs/medusa/stock-location"
import SalesPointModule from "../modules/sales-point"

/** A point keeps its stock at exactly one location, so a reservation cannot land at another point. */
export default defineLink(
  SalesPointModule.linkable.salesPoint,
  StockLocationModule.linkable.stockLocation
)

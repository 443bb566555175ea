import { defineLink } from "@medusajs/framework/utils"
import SalesChannelModule from "@medusajs/medusa/sales-channel"
import SalesPointModule from "../modules/sales-point"

/** A point sells through exactly one sales channel, so a cart belongs to one point. */
export default defineLink(
  SalesPointModule.linkable.salesPoint,
  SalesChannelModule.linkable.salesChannel
)

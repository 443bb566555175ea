import { MedusaService } from "@medusajs/framework/utils"
import { TradeEvent } from "./models/trade-event"

/** Fairs, product weeks and promotion programmes with their results. */
export default class TradeModuleService extends MedusaService({ TradeEvent }) {}

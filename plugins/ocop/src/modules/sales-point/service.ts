import { MedusaService } from "@medusajs/framework/utils"
import { SalesPoint } from "./models/sales-point"

/** The network of physical points that introduce and sell OCOP products. */
export default class SalesPointModuleService extends MedusaService({ SalesPoint }) {}

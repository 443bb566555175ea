import { MedusaService } from "@medusajs/framework/utils"
import { ProductSales } from "./models/product-sales"

/** What the catalogue shows that no other context keeps. Its migrations also make the text search configuration. */
export default class CatalogueModuleService extends MedusaService({ ProductSales }) {}

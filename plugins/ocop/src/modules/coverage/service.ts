import { MedusaService } from "@medusajs/framework/utils"
import { ListingCheck } from "./models/listing-check"
import { ListingImport } from "./models/listing-import"
import { ListingImportRow } from "./models/listing-import-row"
import { Platform } from "./models/platform"

/** Which product was seen on which e-commerce platform, when, by whom. */
export default class CoverageModuleService extends MedusaService({
  Platform,
  ListingCheck,
  ListingImport,
  ListingImportRow,
}) {}

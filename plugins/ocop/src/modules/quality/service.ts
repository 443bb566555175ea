import { MedusaService } from "@medusajs/framework/utils"
import { GrowingArea } from "./models/growing-area"
import { PackingFacility } from "./models/packing-facility"
import { QualityCertificate } from "./models/quality-certificate"

/** Quality schemes, growing-area codes and packing facilities, each with its validity. */
export default class QualityModuleService extends MedusaService({
  QualityCertificate,
  GrowingArea,
  PackingFacility,
}) {}

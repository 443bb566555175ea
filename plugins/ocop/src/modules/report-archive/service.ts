import { MedusaService } from "@medusajs/framework/utils"
import { MadeReport } from "./models/made-report"

/** The half-year reports that were made. */
export default class ReportArchiveModuleService extends MedusaService({ MadeReport }) {}

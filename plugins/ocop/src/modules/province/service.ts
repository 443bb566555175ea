import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"
import { ProvinceInvitation } from "./models/province-invitation"
import { ProvincePasswordReset } from "./models/province-password-reset"
import { ProvinceStaff } from "./models/province-staff"
import { SheetImport } from "./models/sheet-import"
import { SheetImportFinding } from "./models/sheet-import-finding"
import { SheetImportRow } from "./models/sheet-import-row"

/** The province's staff, what anybody has changed, and the sheets that are handed in at the desk. */
export default class ProvinceModuleService extends MedusaService({
  ProvinceStaff,
  ProvinceInvitation,
  ProvincePasswordReset,
  AuditEntry,
  SheetImport,
  SheetImportRow,
  SheetImportFinding,
}) {}

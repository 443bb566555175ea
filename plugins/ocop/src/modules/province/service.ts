import { MedusaService } from "@medusajs/framework/utils"
import { AuditEntry } from "./models/audit-entry"
import { ProvinceInvitation } from "./models/province-invitation"
import { ProvincePasswordReset } from "./models/province-password-reset"
import { ProvinceStaff } from "./models/province-staff"

/** The province's staff, and what anybody has changed. */
export default class ProvinceModuleService extends MedusaService({
  ProvinceStaff,
  ProvinceInvitation,
  ProvincePasswordReset,
  AuditEntry,
}) {}

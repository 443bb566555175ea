import { MedusaService } from "@medusajs/framework/utils"
import { PointClosedDay } from "./models/point-closed-day"
import { PointEntry } from "./models/point-entry"
import { PointInspection } from "./models/point-inspection"
import { PointInvitation } from "./models/point-invitation"
import { PointMembership } from "./models/point-membership"
import { PointPasswordReset } from "./models/point-password-reset"
import { PointPeriod } from "./models/point-period"
import { PointPhoto } from "./models/point-photo"
import { PointStaff } from "./models/point-staff"
import { SalesPoint } from "./models/sales-point"

/** The network of physical points that introduce and sell OCOP products, and those who work at them. */
export default class SalesPointModuleService extends MedusaService({
  SalesPoint,
  PointClosedDay,
  PointPhoto,
  PointStaff,
  PointMembership,
  PointInvitation,
  PointPasswordReset,
  PointEntry,
  PointPeriod,
  PointInspection,
}) {}

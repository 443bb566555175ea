import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type SalesPointModuleService from "../../modules/sales-point/service"
import type { PointAccess } from "../../queries/sales-point/access"
import type { Hours } from "../../rules/opening"
import { recordPointEntry } from "../../sales-point/record-point-entry"

/** What staff may change of a point. Absent: as it was; null: not known any more. */
export type PointFacts = {
  address?: string
  unit_code?: string | null
  lat?: number | null
  lng?: number | null
  phone?: string | null
  email?: string | null
  hours?: Hours | null
  website?: string | null
  facebook?: string | null
  zalo?: string | null
  tiktok?: string | null
  area_m2?: number | null
  bank_bin?: string
  bank_account?: string
  bank_account_name?: string
}

/** Which point it was, and the fields that were changed as they were. */
type Was = { id: string; before: Record<string, unknown> }
type Input = { access: PointAccess; action: "profile_changed" | "bank_changed"; facts: PointFacts }

const FIELDS = [
  "address",
  "unit_code",
  "lat",
  "lng",
  "phone",
  "email",
  "hours",
  "website",
  "facebook",
  "zalo",
  "tiktok",
  "area_m2",
  "bank_bin",
  "bank_account",
  "bank_account_name",
] as const

const changePointStep = createStep(
  "change-point",
  async (
    { access, action, facts }: Input,
    { container }
  ): Promise<StepResponse<{ changed: boolean }, Was | null>> => {
    const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const point = await service.retrieveSalesPoint(access.point.id)
    const before: Record<string, unknown> = {}
    const after: Record<string, unknown> = {}
    for (const field of FIELDS) {
      const value = facts[field]
      if (value === undefined || JSON.stringify(value) === JSON.stringify(point[field])) continue
      before[field] = point[field]
      after[field] = value
    }
    const changed = Object.keys(after).length > 0
    if (!changed) return new StepResponse({ changed }, null)
    await service.updateSalesPoints({ id: point.id, ...after })
    await recordPointEntry(container, {
      point_id: point.id,
      staff_id: access.staffId,
      who: access.staffName,
      action,
      before: shown(before),
      after: shown(after),
    })
    return new StepResponse({ changed }, { id: point.id, before })
  },
  async (was, { container }) => {
    if (!was) return
    const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    await service.updateSalesPoints({ id: was.id, ...was.before })
  }
)

/** The log names an account by its end: who reads it is not to pay from it. */
function shown(fields: Record<string, unknown>): Record<string, unknown> {
  const { bank_account, ...rest } = fields
  return typeof bank_account === "string" ? { ...rest, account_end: bank_account.slice(-4) } : rest
}

/** Changes what a point says of itself, and writes down who did it. Answers whether anything was different. */
export const changePointWorkflow = createWorkflow(
  "change-point",
  function (input: WorkflowData<Input>) {
    return new WorkflowResponse(changePointStep(input))
  }
)

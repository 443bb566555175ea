import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
  type WorkflowData,
} from "@medusajs/framework/workflows-sdk"
import { now } from "../../gate/clock"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type SalesPointModuleService from "../../modules/sales-point/service"
import { refuseProfile } from "../../point-profile/refusals"
import type { PointAccess } from "../../queries/sales-point/access"
import { localDateAt } from "../../rules/local-date"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { recordPointEntry } from "../../sales-point/record-point-entry"

type Adding = { access: PointAccess; date: string; reason: string | null }
type Removing = { access: PointAccess; date: string }

/** The same day again only changes the reason. @throws AreaRefusal day_past */
const addClosedDayStep = createStep(
  "add-closed-day",
  async ({ access, date, reason }: Adding, { container }) => {
    if (date < localDateAt(now(container))) throw refuseProfile("day_past")
    const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const point_id = access.point.id
    const [known] = await service.listPointClosedDays({ point_id, date })
    const day = known
      ? await service.updatePointClosedDays({ id: known.id, reason })
      : await service.createPointClosedDays({ point_id, date, reason })
    await recordPointEntry(container, {
      point_id,
      staff_id: access.staffId,
      who: access.staffName,
      action: "closed_day_added",
      after: { date },
      reason,
    })
    return new StepResponse(null, known ? null : day.id)
  },
  async (id, { container }) => {
    if (id) {
      await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).deletePointClosedDays(id)
    }
  }
)

/** @throws AreaRefusal not_found */
const removeClosedDayStep = createStep(
  "remove-closed-day",
  async ({ access, date }: Removing, { container }) => {
    const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
    const point_id = access.point.id
    const [day] = await service.listPointClosedDays({ point_id, date })
    if (!day) throw refuseAccess("not_found")
    await service.deletePointClosedDays(day.id)
    await recordPointEntry(container, {
      point_id,
      staff_id: access.staffId,
      who: access.staffName,
      action: "closed_day_removed",
      before: { date },
      reason: day.reason,
    })
    return new StepResponse(null, { point_id, date, reason: day.reason })
  },
  async (was, { container }) => {
    if (!was) return
    await container.resolve<SalesPointModuleService>(SALES_POINT_MODULE).createPointClosedDays(was)
  }
)

/** A single day on which the point stays shut although its hours say otherwise. */
export const addClosedDayWorkflow = createWorkflow(
  "add-closed-day",
  function (input: WorkflowData<Adding>) {
    return new WorkflowResponse(addClosedDayStep(input))
  }
)

export const removeClosedDayWorkflow = createWorkflow(
  "remove-closed-day",
  function (input: WorkflowData<Removing>) {
    return new WorkflowResponse(removeClosedDayStep(input))
  }
)

import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../gate/clock"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"
import { formatDate } from "../register/values/dates"
import { localDateAt } from "../rules/local-date"
import { refuseProvince } from "./province-refusals"
import { recordPointEntry } from "./record-point-entry"

export type Inspection = {
  on: string
  area_m2: number | null
  has_sign: boolean
  has_shelves: boolean
  has_price_list: boolean
  note: string | null
}

const FROM_REGISTER = "Sổ đăng ký"

/**
 * Keeps what was seen at a point. The point's own fields follow the newest inspection, also when an older one is recorded
 * later.
 * @throws AreaRefusal 400 `inspected_in_future`
 */
export async function recordInspection(
  container: MedusaContainer,
  pointId: string,
  { on, ...seen }: Inspection,
  who: string
): Promise<void> {
  const at = now(container)
  if (on > localDateAt(at)) {
    throw refuseProvince("inspected_in_future", { facts: { on: formatDate(on) } })
  }
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  await keepEarlier(service, pointId, at)
  await service.createPointInspections({
    ...seen,
    point_id: pointId,
    inspected_on: on,
    recorded_by: who,
    recorded_at: at,
  })
  const [newest] = await service.listPointInspections(
    { point_id: pointId },
    { order: { inspected_on: "DESC", recorded_at: "DESC" }, take: 1 }
  )
  if (newest) {
    const { area_m2, has_sign, has_shelves, has_price_list, inspected_on } = newest
    const area = area_m2 === null ? {} : { area_m2 }
    await service.updateSalesPoints({
      id: pointId,
      has_sign,
      has_shelves,
      has_price_list,
      inspected_on,
      ...area,
    })
  }
  await recordPointEntry(container, {
    point_id: pointId,
    staff_id: null,
    who,
    action: "point_inspected",
    after: { inspected_on: on, ...seen },
  })
}

/** The inspection that a point came with by import is written in its own row alone, where the next would take its place. */
async function keepEarlier(
  service: SalesPointModuleService,
  pointId: string,
  at: Date
): Promise<void> {
  const [known] = await service.listPointInspections({ point_id: pointId }, { take: 1 })
  if (known) return
  const point = await service.retrieveSalesPoint(pointId)
  const { inspected_on, area_m2, has_sign, has_shelves, has_price_list } = point
  if (inspected_on === null) return
  await service.createPointInspections({
    point_id: pointId,
    inspected_on,
    ...{ area_m2, has_sign, has_shelves, has_price_list },
    note: null,
    recorded_by: FROM_REGISTER,
    recorded_at: at,
  })
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type SalesPointModuleService from "../../modules/sales-point/service"
import { refuseProvince } from "../../sales-point/province-refusals"
import { readStaff } from "./staff"

type Service = SalesPointModuleService

/** The stored point. @throws AreaRefusal 404 `unknown_point` */
export async function findProvincePoint(container: MedusaContainer, handle: string) {
  const service: Service = container.resolve(SALES_POINT_MODULE)
  const [point] = await service.listSalesPoints({ handle })
  if (!point) throw refuseProvince("unknown_point", { facts: { point: handle } })
  return point
}

/** A point with everything the province keeps about it. @throws AreaRefusal 404 `unknown_point` */
export async function readProvincePoint(container: MedusaContainer, handle: string, at: Date) {
  const service: Service = container.resolve(SALES_POINT_MODULE)
  const point = await findProvincePoint(container, handle)
  const [periods, inspections, people] = await Promise.all([
    service.listPointPeriods({ point_id: point.id }, { order: { opened_on: "ASC" }, take: null }),
    service.listPointInspections(
      { point_id: point.id },
      { order: { inspected_on: "DESC", recorded_at: "DESC" }, take: null }
    ),
    readStaff(container, point.id, at),
  ])
  const known = periods.length > 0 ? periods : [{ ...point, reason: null }]
  return {
    handle: point.handle,
    code: point.code,
    name: point.name,
    class: point.class,
    address: point.address,
    unit_code: point.unit_code,
    area_m2: point.area_m2,
    opened_on: point.opened_on,
    closed_on: point.closed_on,
    periods: known.map(({ opened_on, closed_on, reason }) => ({
      from: opened_on,
      to: closed_on,
      reason,
    })),
    inspections: inspections.map((one) => ({
      on: one.inspected_on,
      area_m2: one.area_m2,
      has_sign: one.has_sign,
      has_shelves: one.has_shelves,
      has_price_list: one.has_price_list,
      note: one.note,
      by: one.recorded_by,
    })),
    ...people,
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { SALES_POINT_MODULE } from "../modules/sales-point"
import type SalesPointModuleService from "../modules/sales-point/service"
import { slugify } from "../rules/fold-vietnamese"
import { openSalesPointsWorkflow } from "../workflows/open-sales-points"
import { refuseProvince } from "./province-refusals"
import { recordPointEntry } from "./record-point-entry"

/** Classes of Decision 45/2021/QĐ-UBND. */
export const POINT_CLASSES = ["centre", "shop", "kiosk", "fair_booth", "mall_corner"] as const

export type NewPoint = {
  code: string
  name: string
  class: (typeof POINT_CLASSES)[number]
  address: string
  unit_code: string | null
  /** WGS 84; without both the point stands on no map. */
  lat?: number | null
  lng?: number | null
  area_m2?: number | null
  phone: string | null
  email: string | null
  opened_on: string
  operator_name: string
  operator_tax_code: string | null
}

/**
 * Stores a point and gives it what it needs to trade; nothing stays when that fails. Answers with its handle.
 * @throws AreaRefusal 409 `name_taken`
 */
export async function createPoint(
  container: MedusaContainer,
  given: NewPoint,
  who: string
): Promise<string> {
  const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
  const handle = slugify(given.name) || slugify(given.code)
  const same = await service.listSalesPoints({ $or: [{ code: given.code }, { handle }] })
  if (same.length > 0) throw refuseProvince("name_taken")
  const { id } = await service.createSalesPoints({ ...given, handle })
  try {
    await openSalesPointsWorkflow(container).run({ input: { sales_point_ids: [id] } })
  } catch (error) {
    await service.deleteSalesPoints([id])
    throw error
  }
  const { opened_on } = given
  await service.createPointPeriods({ point_id: id, opened_on, closed_on: null, reason: null })
  await recordPointEntry(container, {
    point_id: id,
    staff_id: null,
    who,
    action: "point_created",
    after: { ...given, handle },
  })
  return handle
}

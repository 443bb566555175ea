import type { MedusaContainer } from "@medusajs/framework/types"
import { counterPayments } from "../../counter/payments"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type { PhotoStore } from "../../modules/sales-point/photo-store"
import type SalesPointModuleService from "../../modules/sales-point/service"
import { unitByCode } from "../../rules/administrative-units"
import { localDateAt } from "../../rules/local-date"
import { parseHours } from "../../rules/opening"
import type { PointAccess } from "./access"

/** What a point says of itself, for its own staff (docs/sales-point-api.md); closed days from the day of `at` on. */
export async function readPointProfile(container: MedusaContainer, access: PointAccess, at: Date) {
  const service = container.resolve<SalesPointModuleService>(SALES_POINT_MODULE)
  const point_id = access.point.id
  const [point, days, photos] = await Promise.all([
    service.retrieveSalesPoint(point_id),
    service.listPointClosedDays(
      { point_id, date: { $gte: localDateAt(at) } },
      { order: { date: "ASC" } }
    ),
    container
      .resolve<PhotoStore>(SALES_POINT_MODULE)
      .listPointPhotos({ point_id }, { order: { position: "ASC", id: "ASC" } }),
  ])
  return {
    handle: point.handle,
    name: point.name,
    class: point.class,
    area_m2: point.area_m2,
    unit_code: point.unit_code,
    place: unitByCode(point.unit_code)?.name ?? null,
    address: point.address,
    lat: point.lat,
    lng: point.lng,
    phone: point.phone,
    email: point.email,
    opened_on: point.opened_on,
    closed_on: point.closed_on,
    hours: parseHours(point.hours),
    opening_hours: point.opening_hours,
    closed_days: days.map(({ date, reason }) => ({ date, reason })),
    photos: photos.map(({ id, url, alt }) => ({ id, url, alt })),
    website: point.website,
    facebook: point.facebook,
    zalo: point.zalo,
    tiktok: point.tiktok,
    alcohol_licence: point.alcohol_licence,
    delivers: point.delivers,
    bank: point.bank_bin
      ? {
          bank_bin: point.bank_bin,
          bank_name: await bankName(container, point_id, point.bank_bin),
          account_end: (point.bank_account ?? "").slice(-4),
          holder: point.bank_account_name ?? "",
        }
      : null,
    role: access.role,
  }
}

/** As whoever takes transfers calls the bank; its number when nobody takes any. */
async function bankName(container: MedusaContainer, pointId: string, bin: string): Promise<string> {
  try {
    return (await counterPayments().account(container, pointId)).bank_name
  } catch {
    return bin
  }
}

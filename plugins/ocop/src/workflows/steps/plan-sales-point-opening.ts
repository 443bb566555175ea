import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readRows } from "../../search/graph"
import { SALES_POINT_MODULE } from "../../modules/sales-point"
import type SalesPointModuleService from "../../modules/sales-point/service"
import type { FulfillmentKind, OpeningPlan, PointToOpen } from "../sales-point-trading-parts"

/**
 * Reads what the points have and lists what is missing. Writes nothing.
 * @throws NOT_FOUND when a sales point or the default shipping profile does not exist
 */
export const planSalesPointOpeningStep = createStep(
  "plan-sales-point-opening",
  async ({ sales_point_ids }: { sales_point_ids: string[] }, { container }) => {
    const service: SalesPointModuleService = container.resolve(SALES_POINT_MODULE)
    const query = container.resolve(ContainerRegistrationKeys.QUERY)

    const points = await service.listSalesPoints({ id: sales_point_ids }, { take: null })
    if (points.length !== new Set(sales_point_ids).size) {
      const known = new Set(points.map((point) => point.id))
      const unknown = sales_point_ids.filter((id) => !known.has(id))
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        `Không có điểm bán với mã nội bộ: ${unknown.join(", ")}`
      )
    }
    const [rows, profile, publishableKeyId] = await Promise.all([
      readRows<TradeRow>(query, {
        entity: "sales_point",
        fields: [
          "id",
          "sales_channel.id",
          "stock_location.id",
          "stock_location.fulfillment_sets.service_zones.shipping_options.type.code",
        ],
        filters: { id: sales_point_ids },
      }),
      defaultShippingProfile(container.resolve(Modules.FULFILLMENT)),
      publishableKey(container.resolve(Modules.API_KEY)),
    ])

    const plan: OpeningPlan = {
      publishableKeyId,
      shippingProfileId: profile,
      toOpen: [],
      open: [],
      missingFulfillment: [],
    }
    const trade = new Map(rows.map((row) => [row.id, row]))
    for (const point of points) {
      const row = trade.get(point.id)
      const channelId = row?.sales_channel?.id
      const locationId = row?.stock_location?.id
      const toOpen: PointToOpen = {
        id: point.id,
        code: point.code,
        name: point.name,
        address: point.address,
        phone: point.phone,
      }
      if (channelId && locationId) {
        plan.open.push({
          id: point.id,
          sales_channel_id: channelId,
          stock_location_id: locationId,
        })
      } else plan.toOpen.push(toOpen)

      const kinds = new Set(
        (row?.stock_location?.fulfillment_sets ?? [])
          .flatMap((set) => set.service_zones ?? [])
          .flatMap((zone) => zone.shipping_options ?? [])
          .map((option) => option.type?.code)
      )
      const wanted: FulfillmentKind[] = point.delivers ? ["pickup", "delivery"] : ["pickup"]
      for (const kind of wanted) {
        if (!kinds.has(kind)) plan.missingFulfillment.push({ point: toOpen, kind })
      }
    }
    return new StepResponse(plan)
  }
)

type TradeRow = {
  id: string
  sales_channel?: { id: string } | null
  stock_location?: {
    id: string
    fulfillment_sets?: {
      service_zones?: { shipping_options?: { type?: { code: string } | null }[] }[]
    }[]
  } | null
}

type ProfileReader = {
  listShippingProfiles(filters: { type: string }): Promise<{ id: string }[]>
}

async function defaultShippingProfile(fulfillment: ProfileReader): Promise<string> {
  const [profile] = await fulfillment.listShippingProfiles({ type: "default" })
  if (profile) return profile.id
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "Chưa có hồ sơ giao hàng mặc định: hãy chạy bước thiết lập trước khi mở điểm bán."
  )
}

type KeyReader = {
  listApiKeys(filters: { type: "publishable" }): Promise<{ id: string; revoked_at: Date | null }[]>
}

async function publishableKey(apiKeys: KeyReader): Promise<string | null> {
  const keys = await apiKeys.listApiKeys({ type: "publishable" })
  return keys.find((key) => !key.revoked_at)?.id ?? null
}

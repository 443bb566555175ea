import type {
  CreateFulfillmentSetDTO,
  CreateSalesChannelDTO,
  FulfillmentSetDTO,
  FulfillmentWorkflow,
  LinkDefinition,
  StockLocationDTO,
} from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { SALES_POINT_MODULE } from "../modules/sales-point"

/** What a shopper pays for delivery, one price for the whole country until carriers are connected. */
export const DELIVERY_PRICE_VND = 30_000
const MANUAL_FULFILLMENT = "manual_manual"

export type FulfillmentKind = "pickup" | "delivery"
export type PointToOpen = {
  id: string
  code: string
  name: string
  address: string
  phone: string | null
}
export type OpenPoint = { id: string; sales_channel_id: string; stock_location_id: string }
export type OpeningPlan = {
  publishableKeyId: string | null
  shippingProfileId: string
  toOpen: PointToOpen[]
  open: OpenPoint[]
  missingFulfillment: { point: PointToOpen; kind: FulfillmentKind }[]
}
export type OpenPoints = Record<string, OpenPoint>

export function salesChannelsFor(plan: OpeningPlan): CreateSalesChannelDTO[] {
  return plan.toOpen.map((point) => ({
    name: point.name,
    description: `Điểm bán ${point.code}`,
  }))
}

export function stockLocationsFor(plan: OpeningPlan) {
  return plan.toOpen.map((point) => ({
    name: point.name,
    address: {
      address_1: point.address,
      country_code: "vn",
      phone: point.phone ?? undefined,
    },
  }))
}

/** Channels and locations were created in the order of `plan.toOpen`. */
export function openedPoints(
  plan: OpeningPlan,
  channels: { id: string }[],
  locations: Pick<StockLocationDTO, "id">[]
): OpenPoints {
  const opened: OpenPoints = Object.fromEntries(plan.open.map((point) => [point.id, point]))
  plan.toOpen.forEach((point, index) => {
    const channel = channels[index]
    const location = locations[index]
    if (!channel || !location) throw new Error(`sales point ${point.code} was not given its trade`)
    opened[point.id] = {
      id: point.id,
      sales_channel_id: channel.id,
      stock_location_id: location.id,
    }
  })
  return opened
}

export function tradingLinks(plan: OpeningPlan, opened: OpenPoints): LinkDefinition[] {
  return plan.toOpen.flatMap((point) => {
    const { sales_channel_id, stock_location_id } = pointOf(opened, point.id)
    const links: LinkDefinition[] = [
      {
        [SALES_POINT_MODULE]: { sales_point_id: point.id },
        [Modules.SALES_CHANNEL]: { sales_channel_id },
      },
      {
        [SALES_POINT_MODULE]: { sales_point_id: point.id },
        [Modules.STOCK_LOCATION]: { stock_location_id },
      },
      {
        [Modules.SALES_CHANNEL]: { sales_channel_id },
        [Modules.STOCK_LOCATION]: { stock_location_id },
      },
      {
        [Modules.STOCK_LOCATION]: { stock_location_id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_FULFILLMENT },
      },
    ]
    return links
  })
}

/** Names of sets and zones are unique in Medusa, so they carry the point's code. */
export function fulfillmentSetsFor(plan: OpeningPlan): CreateFulfillmentSetDTO[] {
  return plan.missingFulfillment.map(({ point, kind }) => ({
    name: setName(point, kind),
    type: kind === "pickup" ? "pickup" : "shipping",
    service_zones: [
      { name: setName(point, kind), geo_zones: [{ type: "country", country_code: "vn" }] },
    ],
  }))
}

export function fulfillmentLinks(
  plan: OpeningPlan,
  opened: OpenPoints,
  sets: FulfillmentSetDTO[]
): LinkDefinition[] {
  return plan.missingFulfillment.map(({ point, kind }) => ({
    [Modules.STOCK_LOCATION]: { stock_location_id: pointOf(opened, point.id).stock_location_id },
    [Modules.FULFILLMENT]: { fulfillment_set_id: setOf(sets, point, kind).id },
  }))
}

export function shippingOptionsFor(
  plan: OpeningPlan,
  sets: FulfillmentSetDTO[]
): FulfillmentWorkflow.CreateShippingOptionsWorkflowInput[] {
  return plan.missingFulfillment.map(({ point, kind }) => {
    const zone = setOf(sets, point, kind).service_zones[0]
    if (!zone) throw new Error(`no service zone for ${setName(point, kind)}`)
    return {
      name: kind === "pickup" ? `Nhận tại ${point.name}` : "Giao hàng tận nơi",
      service_zone_id: zone.id,
      shipping_profile_id: plan.shippingProfileId,
      provider_id: MANUAL_FULFILLMENT,
      price_type: "flat",
      type:
        kind === "pickup"
          ? { code: "pickup", label: "Nhận tại điểm bán", description: "Miễn phí" }
          : { code: "delivery", label: "Giao hàng", description: "Giao tận địa chỉ" },
      prices: [{ currency_code: "vnd", amount: kind === "pickup" ? 0 : DELIVERY_PRICE_VND }],
      rules: [
        { attribute: "enabled_in_store", operator: "eq", value: "true" },
        { attribute: "is_return", operator: "eq", value: "false" },
      ],
    }
  })
}

function setName(point: PointToOpen, kind: FulfillmentKind): string {
  return `${point.code} ${kind}`
}

function setOf(sets: FulfillmentSetDTO[], point: PointToOpen, kind: FulfillmentKind) {
  const name = setName(point, kind)
  const set = sets.find((candidate) => candidate.name === name)
  if (!set) throw new Error(`no fulfilment set ${name}`)
  return set
}

function pointOf(opened: OpenPoints, id: string): OpenPoint {
  const point = opened[id]
  if (!point) throw new Error(`sales point ${id} was not opened`)
  return point
}

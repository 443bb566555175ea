import type { SearchTypes } from "@medusajs/framework/types"
import { unitByCode } from "../../rules/administrative-units"
import { PRICE_BANDS } from "../../search/product-offer"
import type { CatalogueInput } from "./catalogue-input"

export type FacetValue = { value: string; label: string; count: number }
export type FacetName = "stars" | "group" | "place" | "price" | "point" | "producer_type"
export type Facets = Record<FacetName, FacetValue[]>

/** The field of the index behind each facet. */
export const FACET_FIELDS: Record<FacetName, string> = {
  stars: "stars",
  group: "product_group",
  place: "place_code",
  price: "price_band",
  point: "points",
  producer_type: "producer_type",
}

export const GROUP_LABELS: Record<string, string> = {
  I: "Thực phẩm",
  II: "Đồ uống",
  III: "Dược liệu và sản phẩm từ dược liệu",
  IV: "Hàng thủ công mỹ nghệ",
  V: "Sinh vật cảnh",
  VI: "Du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
}

const PRICE_LABELS: Record<string, string> = {
  "0-100000": "Dưới 100.000 ₫",
  "100000-200000": "100.000 ₫ – dưới 200.000 ₫",
  "200000-500000": "200.000 ₫ – dưới 500.000 ₫",
  "500000-": "Từ 500.000 ₫",
}

const PRODUCER_LABELS: Record<string, string> = {
  enterprise: "Doanh nghiệp",
  cooperative: "Hợp tác xã",
  household: "Hộ sản xuất",
}

/** Values whose order says something stand in it; places and points come by number of products. */
const FIXED_ORDER: Partial<Record<FacetName, readonly string[]>> = {
  stars: ["5", "4", "3"],
  group: ["I", "II", "III", "IV", "V", "VI"],
  price: PRICE_BANDS,
  producer_type: ["enterprise", "cooperative", "household"],
}

type Counted = { value: string; count: number }

/** The values of one value facet as the engine counted them. */
export function valuesOf(
  facets: Record<string, SearchTypes.SearchFacetResult> | undefined,
  field: string
): Counted[] {
  const facet = facets?.[field]
  return facet?.type === "value" ? facet.values : []
}

/**
 * Facets with Vietnamese labels. A chosen value stays in its list even with no product left, so that it can be taken
 * back.
 *
 * @param pointNames names of sales points by handle
 */
export function labelledFacets(
  counted: Record<string, SearchTypes.SearchFacetResult> | undefined,
  input: CatalogueInput,
  pointNames: ReadonlyMap<string, string>
): Facets {
  const facet = (name: FacetName, chosen: readonly (string | number)[]) =>
    arranged(name, valuesOf(counted, FACET_FIELDS[name]), chosen.map(String), pointNames)
  return {
    stars: facet("stars", input.stars),
    group: facet("group", input.group),
    place: facet("place", input.place),
    price: facet("price", input.price),
    point: facet("point", input.point),
    producer_type: facet("producer_type", input.producer_type),
  }
}

function arranged(
  name: FacetName,
  counted: Counted[],
  chosen: string[],
  pointNames: ReadonlyMap<string, string>
): FacetValue[] {
  const missing = chosen.filter((value) => !counted.some((one) => one.value === value))
  const values = [...counted, ...missing.map((value) => ({ value, count: 0 }))].map(
    ({ value, count }) => ({ value, label: labelOf(name, value, pointNames), count })
  )
  const order = FIXED_ORDER[name]
  return values.sort((a, b) =>
    order
      ? order.indexOf(a.value) - order.indexOf(b.value)
      : b.count - a.count || a.label.localeCompare(b.label, "vi")
  )
}

function labelOf(name: FacetName, value: string, pointNames: ReadonlyMap<string, string>): string {
  switch (name) {
    case "stars":
      return `${value} sao`
    case "group":
      return GROUP_LABELS[value] ?? value
    case "place":
      return unitByCode(value)?.name ?? value
    case "price":
      return PRICE_LABELS[value] ?? value
    case "point":
      return pointNames.get(value) ?? value
    case "producer_type":
      return PRODUCER_LABELS[value] ?? value
  }
}

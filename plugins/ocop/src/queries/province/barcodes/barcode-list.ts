import type { MedusaContainer } from "@medusajs/framework/types"
import { unitByCode } from "../../../rules/administrative-units"
import { coverage, type Coverage } from "../../../rules/coverage"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { printedGtin } from "../../../rules/gtin"
import type { LocalDate } from "../../../rules/local-date"
import { gtinOwners, needsMark, productMark, type MarkState } from "../../../rules/product-mark"
import { validProducts, type ValidProduct } from "../../sets/valid-products"

export const MARK_FILTERS = [
  "all",
  "marked",
  "unmarked",
  "to_do",
  "gtin",
  "trace_code",
  "none",
  "wrong_gtin",
  "repeated_gtin",
] as const

/** `unmarked`: counts as without; `to_do`: those, and a bad number beside a trace code. */
export type BarcodeFilter = {
  as_of: LocalDate
  state: (typeof MARK_FILTERS)[number]
  group?: string | null
  unit?: string | null
  district?: string | null
  q?: string | null
}

export type BarcodeRow = {
  code: string
  name: string
  producer: string
  product_group: string
  place: string | null
  /** As printed below a barcode; as it is stored when it cannot be one. */
  gtin: string | null
  trace_code: string | null
  state: MarkState
  marked: boolean
}

type Share = Omit<Coverage, "missing" | "asOf">

export type BarcodeList = {
  /** Of all certified goods of the province. */
  share: Share
  groups: ({ group: string } & Share)[]
  /** How many of them are in each state. */
  states: Record<MarkState, number>
  rows: BarcodeRow[]
}

/** Certified products that are goods, by how they are marked; the share is that of the half-year report. */
export async function readBarcodes(
  container: MedusaContainer,
  { as_of: asOf, ...filter }: BarcodeFilter
): Promise<BarcodeList> {
  const goods = (await validProducts(container, asOf)).products.filter(needsMark)
  const owners = gtinOwners(goods)
  const all = goods.map((product) => ({ product, ...productMark(product, owners) }))
  const share = (some: typeof all): Share => {
    const codes = (those: typeof all) => those.map(({ product }) => product.code)
    const { covered, base, permille } = coverage(
      codes(some.filter(({ marked }) => marked)),
      codes(some),
      asOf
    )
    return { covered, base, permille }
  }
  const groups = [...new Set(goods.map(({ product_group }) => product_group))].sort()
  const count = (state: MarkState) => all.filter((each) => each.state === state).length
  return {
    share: share(all),
    groups: groups.map((group) => ({
      group,
      ...share(all.filter(({ product }) => product.product_group === group)),
    })),
    states: {
      gtin: count("gtin"),
      trace_code: count("trace_code"),
      none: count("none"),
      wrong_gtin: count("wrong_gtin"),
      repeated_gtin: count("repeated_gtin"),
    },
    rows: all
      .filter(({ product, state, marked }) => {
        return inState(filter.state, state, marked) && isAsked(product, filter)
      })
      .map(({ product, state, marked }) => row(product, state, marked)),
  }
}

function inState(asked: BarcodeFilter["state"], state: MarkState, marked: boolean): boolean {
  if (asked === "all") return true
  if (asked === "marked") return marked
  if (asked === "unmarked") return !marked
  if (asked === "to_do") return state !== "gtin" && state !== "trace_code"
  return state === asked
}

function isAsked(product: ValidProduct, filter: Omit<BarcodeFilter, "as_of">): boolean {
  const { group, unit, district, q } = filter
  if (group && product.product_group !== group) return false
  if (unit && product.unit_code !== unit) return false
  if (district && product.district_2024_code !== district) return false
  if (!q) return true
  const text = foldVietnamese(
    [product.code, product.name, product.producer.name, product.gtin, product.trace_code].join(" ")
  )
  return foldVietnamese(q)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

function row(product: ValidProduct, state: MarkState, marked: boolean): BarcodeRow {
  const { gtin } = product
  const sound = state === "gtin" || state === "repeated_gtin"
  return {
    code: product.code,
    name: product.name,
    producer: product.producer.name,
    product_group: product.product_group,
    place: unitByCode(product.unit_code)?.fullName ?? null,
    gtin: gtin !== null && sound ? printedGtin(gtin.padStart(14, "0")) : gtin,
    trace_code: product.trace_code,
    state,
    marked,
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { decideLine } from "../../gate/decide"
import { readSale } from "../../gate/read-sale"
import { readSaleLines } from "../../gate/read-sale-lines"
import type { AskedLine } from "../../rules/counter-sale"
import { readRows } from "../../search/graph"

/** Why a line of a sale cannot be booked as it was asked, for the seller to decide. */
export type LineConflict = {
  variant_id: string
  title: string
  code: string
  message: string
  /** Units that may still be sold here; null when they are not counted. */
  available: number | null
  /** What a unit costs here now; null when it has no price here. */
  price_vnd: number | null
}

type Question = {
  salesChannelId: string
  lines: AskedLine[]
  /** When the buyer was seen to be of age, ISO 8601; null when nobody looked. */
  ageConfirmedAt: string | null
  at: Date
}

/** Every line of a sale that cannot be booked at `at` as it was asked: by the gate, by stock, or because its price changed. */
export async function readLineConflicts(
  container: MedusaContainer,
  { salesChannelId, lines, ageConfirmedAt, at }: Question
): Promise<LineConflict[]> {
  const ids = lines.map((line) => line.variant_id)
  const [read, prices] = await Promise.all([
    readSaleLines(
      container,
      lines.map(({ variant_id, quantity }) => ({ variantId: variant_id, title: null, quantity })),
      salesChannelId
    ),
    readPricesAt(container, ids, salesChannelId),
  ])
  const metadata = { age_confirmed_at: ageConfirmedAt }
  const sale = await readSale(container, "cart", { id: null, salesChannelId, metadata }, read)
  return lines.flatMap((line, index): LineConflict[] => {
    const facts = read[index]
    if (!facts) return []
    const { title, available } = facts
    const price_vnd = prices.get(line.variant_id) ?? null
    const told = { variant_id: line.variant_id, title, available, price_vnd }
    const refusal = decideLine(facts, sale, at)
    if (refusal) return [{ ...told, ...refusal }]
    if (price_vnd === line.unit_price_vnd) return []
    return [{ ...told, code: "price_changed", message: priceChanged(title, price_vnd) }]
  })
}

function priceChanged(title: string, priceVnd: number | null): string {
  return priceVnd === null
    ? `“${title}” hiện chưa có giá bán tại điểm này.`
    : `Giá của “${title}” nay là ${priceVnd.toLocaleString("vi-VN")}\u00a0₫.`
}

type VariantRow = { id: string; price_set?: { id: string } | null }

/**
 * What one unit of each variant costs at the point of this sales channel, in whole đồng, the way Medusa prices a cart of
 * that channel. A variant without a price is left out.
 */
export async function readPricesAt(
  container: MedusaContainer,
  variantIds: string[],
  salesChannelId: string
): Promise<ReadonlyMap<string, number>> {
  if (variantIds.length === 0) return new Map()
  const variants = await readRows<VariantRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "product_variant",
    fields: ["id", "price_set.id"],
    filters: { id: variantIds },
  })
  const sets = variants.flatMap(({ price_set }) => price_set?.id ?? [])
  if (sets.length === 0) return new Map()
  const regionId = await readRegion(container)
  const prices = await container.resolve(Modules.PRICING).calculatePrices(
    { id: sets },
    {
      context: { currency_code: "vnd", region_id: regionId, sales_channel_id: salesChannelId },
    }
  )
  const bySet = new Map(
    prices.flatMap(({ id, calculated_amount: amount }): [string, number][] =>
      amount === null ? [] : [[id, Number(amount)]]
    )
  )
  return new Map(
    variants.flatMap(({ id, price_set }): [string, number][] => {
      const price = bySet.get(price_set?.id ?? "")
      return price === undefined ? [] : [[id, price]]
    })
  )
}

/** The shop sells in one region. @throws Error as long as it has none */
export async function readRegion(container: MedusaContainer): Promise<string> {
  const [region] = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code: "vnd" }, { select: ["id"], take: 1 })
  if (!region) throw new Error("the shop has no region to sell in")
  return region.id
}

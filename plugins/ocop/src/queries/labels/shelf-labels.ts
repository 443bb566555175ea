import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LabelSheet } from "../../documents/label-sheet"
import type { ShelfLabel } from "../../documents/shelf-label"
import { isAlcohol } from "../../rules/alcohol"
import { printedGtin } from "../../rules/gtin"
import { localDateAt } from "../../rules/local-date"
import { sellable, type SellableReason } from "../../rules/sellable"
import { readRows } from "../../search/graph"
import { readPointRows, type PointRow } from "../../search/point-rows"
import { priceAt, sortedVariants } from "../../search/product-offer"
import { readProductRows, type OcopProductRow, type ProductRow } from "../../search/product-rows"
import { StaffRefusal } from "../../staff/refusal"
import { publicLink } from "./public-link"

/** Rows read at once; a point sells some hundreds of products. */
const CHUNK = 200

/** Why a product of the point gets no label. */
export type LeftOutReason = SellableReason | "not_published" | "no_price"
export type LeftOut = { code: string; name: string; reason: LeftOutReason }

export type PointLabels = { sheet: LabelSheet; leftOut: LeftOut[] }

type Offer = ProductRow & { ocop_product: OcopProductRow }

/**
 * Labels for what a point sells at `now`, in the order of names: one for every pack size with a price, and only for
 * products that may show their stars that day.
 * @param asked products by code, by Medusa's id or by ours; none means all
 * @param packs variants by id; with any, their products get labels for these alone
 * @throws StaffRefusal `unknown_point`, or `not_at_point` for a product that the point does not list
 */
export async function readPointLabels(
  container: MedusaContainer,
  {
    point: handle,
    asked,
    packs = [],
    shopOrigin,
  }: { point: string; asked: string[]; packs?: string[]; shopOrigin: string },
  now: Date
): Promise<PointLabels> {
  const points = await readPointRows(container.resolve(ContainerRegistrationKeys.QUERY))
  const point = points.find((one) => one.handle === handle)
  if (!point) throw new StaffRefusal("unknown_point", { point: handle })
  const offered = await offersOf(container, point)
  const missing = asked.find((id) => !offered.some((offer) => isNamed(offer, id)))
  if (missing !== undefined) {
    throw new StaffRefusal("not_at_point", { id: missing, point: point.name })
  }
  const chosen = asked.length
    ? offered.filter((offer) => asked.some((id) => isNamed(offer, id)))
    : offered
  const labels: ShelfLabel[] = []
  const leftOut: LeftOut[] = []
  for (const offer of chosen) {
    const answer = labelsOf(offer, { channelId: point.sales_channel?.id, packs, shopOrigin }, now)
    if (typeof answer === "string") {
      leftOut.push({ code: offer.ocop_product.code, name: offer.title, reason: answer })
    } else labels.push(...answer)
  }
  return { sheet: { point: point.name, day: localDateAt(now), labels }, leftOut }
}

async function offersOf(container: MedusaContainer, point: PointRow): Promise<Offer[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const links = await readRows<{ product_id: string }>(query, {
    entity: "product_sales_channel",
    fields: ["product_id"],
    filters: { sales_channel_id: point.sales_channel?.id ?? "" },
  })
  const ids = [...new Set(links.map(({ product_id }) => product_id))].sort()
  const rows: ProductRow[] = []
  for (let start = 0; start < ids.length; start += CHUNK) {
    rows.push(...(await readProductRows(query, ids.slice(start, start + CHUNK))))
  }
  return rows
    .filter(isOffer)
    .sort((a, b) => a.title.localeCompare(b.title, "vi") || a.id.localeCompare(b.id))
}

function isOffer(row: ProductRow): row is Offer {
  return row.ocop_product !== null && row.ocop_product !== undefined
}

function isNamed(offer: Offer, id: string): boolean {
  return id === offer.id || id === offer.ocop_product.id || id === offer.ocop_product.code
}

function labelsOf(
  offer: Offer,
  {
    channelId,
    packs,
    shopOrigin,
  }: { channelId: string | undefined; packs: string[]; shopOrigin: string },
  now: Date
): ShelfLabel[] | LeftOutReason {
  const ocop = offer.ocop_product
  const answer = sellable(ocop, ocop.certificates ?? [], now)
  if (!answer.ok) return answer.reason
  if (offer.status !== "published") return "not_published"
  const labels = sortedVariants(offer).flatMap((variant): ShelfLabel[] => {
    const priceVnd = priceAt(variant, channelId)
    if (priceVnd === null || (packs.length > 0 && !packs.includes(variant.id))) return []
    return [
      {
        name: offer.title,
        pack: variant.title ?? "",
        producer: ocop.producer.name,
        priceVnd,
        stars: answer.stars,
        lastValidDay: localDateAt(new Date(answer.until.getTime() - 1)),
        barcode: variant.barcode ?? (ocop.gtin ? printedGtin(ocop.gtin) : null),
        link: publicLink(shopOrigin, ocop),
        notice: isAlcohol(ocop.criteria_set) ? "Không bán cho người dưới 18 tuổi" : null,
      },
    ]
  })
  return labels.length ? labels : "no_price"
}

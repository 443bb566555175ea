import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { decideProduct } from "../../gate/decide"
import type { Refusal } from "../../gate/refusal"
import { productRefusal } from "../../gate/refusal-texts"
import { isAlcohol, mayOffer } from "../../rules/alcohol"
import { foldVietnamese } from "../../rules/fold-vietnamese"
import { localDateAt } from "../../rules/local-date"
import { sellable } from "../../rules/sellable"
import type { Stars } from "../../rules/stars"
import { withCertificates, type ShelfPlace, type ShelfRow } from "./shelf-rows"

/** A pack size of the register with what decides whether a point may list it. */
export type RegisterVariant = Pick<
  ShelfRow,
  | "variant_id"
  | "variant"
  | "sku"
  | "barcode"
  | "product_id"
  | "title"
  | "status"
  | "inventory_item_id"
  | "plain_vnd"
  | "ocop_id"
  | "code"
  | "criteria_set"
  | "abv_permille"
  | "producer"
  | "certificates"
  | "dossiers"
> & { listed: boolean }

export type RegisterEntry = {
  variant_id: string
  title: string
  variant: string | null
  producer: string
  stars: Stars
  price_vnd: number
  barcode: string | null
  /** yyyy-mm-dd, Vietnam's calendar. */
  last_valid_day: string
  alcohol: boolean
}

/** Medusa's product tables with our register; a pack size is listed when the point has a level of it (docs/decisions/0113). */
const REGISTER = `
  select v.id as variant_id, v.title as variant, coalesce(v.sku, v.id) as sku, v.barcode,
         p.id as product_id, p.title, p.status, i.inventory_item_id, plain.amount::float8 as plain_vnd,
         o.id as ocop_id, o.code, o.criteria_set, o.abv_permille, pr.name as producer,
         exists (select 1 from inventory_level l
                  where l.inventory_item_id = i.inventory_item_id and l.location_id = :location
                    and l.deleted_at is null) as listed
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null
    join product_product_certification_ocop_product po on po.product_id = p.id and po.deleted_at is null
    join ocop_product o on o.id = po.ocop_product_id and o.deleted_at is null
    join ocop_producer pr on pr.id = o.producer_id
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
    left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    left join lateral (
      select amount from price
       where price_set_id = s.price_set_id and currency_code = 'vnd' and price_list_id is null
         and coalesce(rules_count, 0) = 0 and coalesce(min_quantity, 1) <= 1 and deleted_at is null
       order by created_at limit 1
    ) plain on true
   where v.deleted_at is null`

type Stored = Omit<RegisterVariant, "certificates" | "dossiers">

/** Pack sizes by id or by SKU or barcode; unknown ones are left out. */
export async function readRegisterVariants(
  container: Pick<MedusaContainer, "resolve">,
  place: ShelfPlace,
  by: { ids: readonly string[] } | { codes: readonly string[] }
): Promise<RegisterVariant[]> {
  const wanted = "ids" in by ? by.ids : by.codes
  if (wanted.length === 0) return []
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const where = "ids" in by ? "v.id = any(:wanted)" : "v.sku = any(:wanted)"
  const { rows }: { rows: Stored[] } = await db.raw(`${REGISTER} and ${where}`, {
    location: place.locationId,
    wanted: [...wanted],
  })
  return withCertificates(container, rows)
}

/** Why a point with this licence may not put a pack size on its shelf at `now`; null when it may. */
export function listingRefusal(
  variant: RegisterVariant,
  licence: string | null,
  now: Date
): Refusal | null {
  const { title, status } = variant
  const refusal = decideProduct({ title, ocop: variant }, now)
  if (refusal) return refusal
  if (!mayOffer(variant, licence)) return productRefusal("no_alcohol_licence", title)
  return status === "published" ? null : productRefusal("not_listed_here", title)
}

export async function readLicence(
  container: Pick<MedusaContainer, "resolve">,
  pointId: string
): Promise<string | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { alcohol_licence: string | null }[] } = await db.raw(
    `select alcohol_licence from ocop_sales_point where id = ?`,
    [pointId]
  )
  return rows[0]?.alcohol_licence ?? null
}

const PER_PAGE = 50
const collator = new Intl.Collator("vi")

/** Certified products that a point does not list yet and may list at `now`, by name. */
export async function readRegister(
  container: MedusaContainer,
  place: ShelfPlace,
  { q, page }: { q: string; page: number },
  now: Date
): Promise<{ products: RegisterEntry[]; total: number; page: number; pages: number }> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, licence] = await Promise.all([
    db.raw<{ rows: Stored[] }>(`${REGISTER} and p.status = 'published'`, {
      location: place.locationId,
    }),
    readLicence(container, place.id),
  ])
  const words = foldVietnamese(q).split(" ").filter(Boolean)
  const asked = rows
    .filter((row) => {
      if (row.listed || row.plain_vnd === null) return false
      if (words.length === 0) return true
      const { title, variant, sku, code, barcode, producer } = row
      const text = foldVietnamese([title, variant, sku, code, barcode, producer].join(" "))
      return words.every((word) => text.includes(word))
    })
    .sort(
      (a, b) =>
        collator.compare(a.title, b.title) || collator.compare(a.variant ?? "", b.variant ?? "")
    )
  const found = (await withCertificates(container, asked)).filter(
    (variant) => listingRefusal(variant, licence, now) === null
  )
  const start = (page - 1) * PER_PAGE
  return {
    products: found.slice(start, start + PER_PAGE).flatMap((variant) => entryOf(variant, now)),
    total: found.length,
    page,
    pages: Math.max(1, Math.ceil(found.length / PER_PAGE)),
  }
}

function entryOf(variant: RegisterVariant, now: Date): RegisterEntry[] {
  const answer = sellable(variant, variant.certificates, now)
  if (!answer.ok || variant.plain_vnd === null) return []
  return [
    {
      variant_id: variant.variant_id,
      title: variant.title,
      variant: variant.variant,
      producer: variant.producer,
      stars: answer.stars,
      price_vnd: variant.plain_vnd,
      barcode: variant.barcode,
      last_valid_day: localDateAt(new Date(answer.until.getTime() - 1)),
      alcohol: isAlcohol(variant.criteria_set),
    },
  ]
}

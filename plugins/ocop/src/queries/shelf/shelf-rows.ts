import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateFacts, DossierFacts } from "../../rules/certificate"
import { DEFAULT_ALARM_AT } from "../../rules/low-stock"
import { POINT_PRICE_RULE } from "../../search/product-offer"

/** Where a shelf stands: the two ids that Medusa knows a point by, and ours. */
export type ShelfPlace = { id: string; channelId: string; locationId: string }

/** One pack size on a point's shelf, as the database has it. Amounts are whole đồng, quantities whole units. */
export type ShelfRow = {
  variant_id: string
  variant: string | null
  sku: string
  barcode: string | null
  product_id: string
  handle: string
  title: string
  status: string
  inventory_item_id: string
  level_id: string
  stocked: number
  reserved: number
  version: string
  price_set_id: string | null
  plain_vnd: number | null
  own_vnd: number | null
  own_price_id: string | null
  min_vnd: number | null
  max_vnd: number | null
  alarm_at: number
  ocop_id: string
  code: string
  gtin: string | null
  criteria_set: number
  abv_permille: number | null
  province_code: string
  unit_label: string | null
  producer: string
  certificates: CertificateFacts[]
  dossiers: DossierFacts[]
}

/** Both bounds stand in the variant's metadata, where the register's import writes them. */
const BOUND = (name: string) =>
  `case when v.metadata->>'${name}' ~ '^[0-9]{1,12}$' then (v.metadata->>'${name}')::bigint end`

/**
 * One statement over Medusa's inventory, product and pricing tables and our certification tables: through the modules, a
 * shelf of 200 pack sizes takes ten times as long (docs/decisions/0113). `version` changes with every change of stocked or
 * reserved units, because Medusa touches the level's row then.
 */
const SHELF = `
  select v.id as variant_id, v.title as variant, coalesce(v.sku, v.id) as sku, v.barcode,
         p.id as product_id, p.handle, p.title, p.status,
         l.inventory_item_id, l.id as level_id,
         l.stocked_quantity::int as stocked, l.reserved_quantity::int as reserved,
         concat(l.stocked_quantity::int, '-', l.reserved_quantity::int, '-',
                floor(extract(epoch from l.updated_at) * 1000)::bigint) as version,
         s.price_set_id, plain.amount::float8 as plain_vnd, own.amount::float8 as own_vnd, own.id as own_price_id,
         (${BOUND("price_min_vnd")})::float8 as min_vnd, (${BOUND("price_max_vnd")})::float8 as max_vnd,
         coalesce(a.alarm_at, ${DEFAULT_ALARM_AT}) as alarm_at,
         o.id as ocop_id, o.code, o.gtin, o.criteria_set, o.abv_permille, o.province_code, o.unit_label,
         pr.name as producer
    from inventory_level l
    join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id and i.deleted_at is null
    join product_variant v on v.id = i.variant_id and v.deleted_at is null
    join product p on p.id = v.product_id and p.deleted_at is null
    join product_sales_channel c
      on c.product_id = p.id and c.sales_channel_id = :channel and c.deleted_at is null
    join product_product_certification_ocop_product po on po.product_id = p.id and po.deleted_at is null
    join ocop_product o on o.id = po.ocop_product_id and o.deleted_at is null
    join ocop_producer pr on pr.id = o.producer_id
    left join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
    left join lateral (
      select amount from price
       where price_set_id = s.price_set_id and currency_code = 'vnd' and price_list_id is null
         and coalesce(rules_count, 0) = 0 and coalesce(min_quantity, 1) <= 1 and deleted_at is null
       order by created_at limit 1
    ) plain on true
    left join lateral (
      select price.id, price.amount from price
        join price_rule r on r.price_id = price.id and r.deleted_at is null
       where price.price_set_id = s.price_set_id and price.currency_code = 'vnd'
         and price.price_list_id is null and price.rules_count = 1 and price.deleted_at is null
         and r.attribute = '${POINT_PRICE_RULE}' and r.value = :channel
       order by price.updated_at desc limit 1
    ) own on true
    left join ocop_shelf_setting a on a.point_id = :point and a.variant_id = v.id and a.deleted_at is null
   where l.location_id = :location and l.deleted_at is null`

const CERTIFICATES = `
  select c.ocop_product_id, c.decision_number, c.decided_on, c.issued_on, c.last_valid_day, c.stars,
         coalesce((select json_agg(json_build_object('type', e.type, 'effective_at', e.effective_at))
                     from ocop_certificate_event e
                    where e.certificate_id = c.id and e.deleted_at is null), '[]'::json) as events
    from ocop_certificate c
   where c.ocop_product_id = any(:products) and c.deleted_at is null`

const DOSSIERS = `
  select ocop_product_id, kind, state, received_on, accepted_on, decided_on
    from ocop_dossier where ocop_product_id = any(:products) and deleted_at is null`

type OfProduct<T> = T & { ocop_product_id: string }
type Stored = Omit<ShelfRow, "certificates" | "dossiers">

/** What stands on a point's shelf, sold out or not; with `variantIds` only those. In no order. */
export async function readShelfRows(
  container: Pick<MedusaContainer, "resolve">,
  place: ShelfPlace,
  variantIds?: readonly string[]
): Promise<ShelfRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Stored[] } = await db.raw(
    variantIds ? `${SHELF} and v.id = any(:variants)` : SHELF,
    {
      channel: place.channelId,
      location: place.locationId,
      point: place.id,
      ...(variantIds && { variants: [...variantIds] }),
    }
  )
  return withCertificates(container, rows)
}

/** Rows with the certificates and dossiers that say whether they may be sold. */
export async function withCertificates<Row extends { ocop_id: string }>(
  container: Pick<MedusaContainer, "resolve">,
  rows: Row[]
): Promise<(Row & Pick<ShelfRow, "certificates" | "dossiers">)[]> {
  if (rows.length === 0) return []
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const products = [...new Set(rows.map(({ ocop_id }) => ocop_id))]
  const [certificates, dossiers] = await Promise.all([
    db.raw<{ rows: OfProduct<CertificateFacts>[] }>(CERTIFICATES, { products }),
    db.raw<{ rows: OfProduct<DossierFacts>[] }>(DOSSIERS, { products }),
  ])
  const byProduct = grouped(certificates.rows)
  const dossiersOf = grouped(dossiers.rows)
  return rows.map((row) => ({
    ...row,
    certificates: byProduct.get(row.ocop_id) ?? [],
    dossiers: dossiersOf.get(row.ocop_id) ?? [],
  }))
}

function grouped<T>(rows: OfProduct<T>[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.ocop_product_id)
    if (group) group.push(row)
    else groups.set(row.ocop_product_id, [row])
  }
  return groups
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CertificateFacts, DossierFacts } from "../../rules/certificate"
import type { LocalDate } from "../../rules/local-date"
import { IS_TRADING, POINT_JSON, TRADING_POINTS, type TradingPoint } from "../points/point-columns"

/** A product with the points that list it, as `readOfferRow` finds them. */
export type OfferRow = {
  status: string
  criteria_set: number
  abv_permille: number | null
  certificates: CertificateFacts[]
  dossiers: DossierFacts[]
  offers: {
    point: TradingPoint
    variants: {
      id: string
      /** Whole units that can still be promised there; null when its stock is not kept. */
      free: number | null
      /** Whole đồng: the point's own price, else the plain one. */
      price_vnd: number | null
    }[]
  }[]
}

/** The plain price of a variant, or with `rule` the one for a single sales channel: no price list, no quantity above one. */
const price = (rule: "plain" | "channel") => `(
  select money.amount from product_variant_price_set priced
  join price money on money.price_set_id = priced.price_set_id and money.deleted_at is null
    and money.currency_code = 'vnd' and money.price_list_id is null
    and coalesce(money.min_quantity, 1) <= 1
    and coalesce(money.rules_count, 0) = ${rule === "plain" ? 0 : 1}
  ${
    rule === "plain"
      ? ""
      : `join price_rule rule on rule.price_id = money.id and rule.deleted_at is null
    and rule.attribute = 'sales_channel_id' and rule.operator = 'eq'
    and rule.value = channel.sales_channel_id`
  }
  where priced.variant_id = v.id and priced.deleted_at is null
  order by money.id limit 1)`

/** Whole units of a variant at the point's location; a kit is as many as its scarcest part allows. */
const FREE = `case when v.manage_inventory then (
  select coalesce(min(greatest(0, floor(
    (coalesce(level.stocked_quantity, 0) - coalesce(level.reserved_quantity, 0))
      / coalesce(nullif(part.required_quantity, 0), 1)))), 0)
  from product_variant_inventory_item part
  left join inventory_level level on level.inventory_item_id = part.inventory_item_id
    and level.location_id = location.stock_location_id and level.deleted_at is null
  where part.variant_id = v.id and part.deleted_at is null) end`

/** Tables of Medusa's product, pricing and inventory modules and their links, and of our certification and sales-point modules. */
const OFFER = `
  select p.status, o.criteria_set, o.abv_permille,
    (select coalesce(json_agg(json_build_object(
        'decision_number', c.decision_number, 'decided_on', c.decided_on, 'stars', c.stars,
        'issued_on', c.issued_on, 'last_valid_day', c.last_valid_day,
        'events', (select coalesce(json_agg(json_build_object(
              'type', e.type, 'effective_at', e.effective_at)), '[]')
            from ocop_certificate_event e where e.certificate_id = c.id and e.deleted_at is null)
      )), '[]')
      from ocop_certificate c where c.ocop_product_id = o.id and c.deleted_at is null) as certificates,
    (select coalesce(json_agg(json_build_object(
        'kind', d.kind, 'state', d.state, 'received_on', d.received_on,
        'accepted_on', d.accepted_on, 'decided_on', d.decided_on)), '[]')
      from ocop_dossier d where d.ocop_product_id = o.id and d.deleted_at is null) as dossiers,
    (select coalesce(json_agg(json_build_object('point', ${POINT_JSON}, 'variants', (
        select coalesce(json_agg(json_build_object('id', v.id, 'free', ${FREE},
            'price_vnd', coalesce(${price("channel")}, ${price("plain")}))
          order by coalesce(v.variant_rank, 0), v.id), '[]')
        from product_variant v where v.product_id = p.id and v.deleted_at is null))), '[]')
      from product_sales_channel listed
      join (${TRADING_POINTS}) on channel.sales_channel_id = listed.sales_channel_id
      where listed.product_id = p.id and listed.deleted_at is null and ${IS_TRADING}) as offers
  from product p
  join product_product_certification_ocop_product link
    on link.product_id = p.id and link.deleted_at is null
  join ocop_product o on o.id = link.ocop_product_id and o.deleted_at is null
  where p.handle = :handle and p.deleted_at is null`

/** A product's offers at the points that trade on the day `today`; null for an unknown product. One statement. */
export async function readOfferRow(
  container: MedusaContainer,
  handle: string,
  today: LocalDate
): Promise<OfferRow | null> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: OfferRow[] }>(OFFER, { handle, today })
  return rows[0] ?? null
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { mayAsk, priceBounds } from "../rules/point-price"
import { POINT_PRICE_RULE } from "./product-offer"

/** What one point asks for a variant, and the bounds that its producer gave at that time; whole đồng. */
export type PointPrice = {
  channelId: string
  amountVnd: number
  minVnd: number | null
  maxVnd: number | null
}

type Row = {
  variant_id: string
  channel_id: string
  amount: number
  min_vnd: number | null
  max_vnd: number | null
}

const BOUND = (name: string) =>
  `(case when v.metadata->>'${name}' ~ '^[0-9]{1,12}$' then (v.metadata->>'${name}')::bigint end)::float8`

/** The prices that points have of their own, by variant. */
export async function readPointPrices(
  container: Pick<MedusaContainer, "resolve">,
  variantIds: readonly string[]
): Promise<Map<string, PointPrice[]>> {
  const found = new Map<string, PointPrice[]>()
  if (variantIds.length === 0) return found
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: Row[] } = await db.raw(
    `select v.id as variant_id, r.value as channel_id, m.amount::float8 as amount,
            ${BOUND("price_min_vnd")} as min_vnd, ${BOUND("price_max_vnd")} as max_vnd
       from product_variant v
       join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
       join price m on m.price_set_id = s.price_set_id and m.deleted_at is null
        and m.currency_code = 'vnd' and m.price_list_id is null and m.rules_count = 1
       join price_rule r on r.price_id = m.id and r.deleted_at is null and r.attribute = ?
      where v.id = any(?) and v.deleted_at is null
      order by m.updated_at`,
    [POINT_PRICE_RULE, [...variantIds]]
  )
  for (const row of rows) {
    const own = found.get(row.variant_id) ?? []
    own.push({
      channelId: row.channel_id,
      amountVnd: row.amount,
      minVnd: row.min_vnd,
      maxVnd: row.max_vnd,
    })
    found.set(row.variant_id, own)
  }
  return found
}

/**
 * The points' prices to be written together with a variant's other prices: Medusa replaces all prices of a variant at once,
 * and what is not among them is gone. A price that the producer no longer allows goes. Bounds that are not given stay as they
 * were.
 */
export function keptPointPrices(
  own: readonly PointPrice[],
  { plainVnd, ...given }: { plainVnd: number; minVnd?: number | null; maxVnd?: number | null }
) {
  return own
    .filter(({ amountVnd, minVnd, maxVnd }) =>
      mayAsk(
        amountVnd,
        plainVnd,
        priceBounds(
          plainVnd,
          given.minVnd === undefined ? minVnd : given.minVnd,
          given.maxVnd === undefined ? maxVnd : given.maxVnd
        )
      )
    )
    .map(({ channelId, amountVnd }) => ({
      currency_code: "vnd",
      amount: amountVnd,
      rules: { [POINT_PRICE_RULE]: channelId },
    }))
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

export const DESK_STATES = ["waiting", "to_prepare", "ready", "sent", "done", "cancelled"] as const
export type DeskState = (typeof DESK_STATES)[number]
export type DeskMethod = "pickup" | "delivery" | "counter"

/** Where an order stands for the point that carries it out. */
export type OrderFacts = {
  id: string
  displayId: number
  state: DeskState
  method: DeskMethod
  placedAt: Date
  paidAt: Date | null
}

/**
 * The state is read from Medusa's own rows, never kept beside them: an order that the operator packs or cancels in Medusa's
 * admin shows up right. One statement over the order, fulfilment and payment modules' tables, all by their indexes: the
 * graph would take the same in several calls and could neither count nor page by state.
 *
 * `paid` asks what was taken against what the order costs now; the gate asks again, exactly, before goods leave.
 */
const FACTS = `
  select o.id, o.display_id, o.created_at, money.paid_at, o.shipping_address_id, o.email,
    case when o.metadata -> 'counter' is not null then 'counter'
         when way.code in ('pickup', 'delivery') then way.code
         when way.amount > 0 then 'delivery' else 'pickup' end as method,
    case when o.status = 'canceled' then 'cancelled'
         when o.status in ('completed', 'archived') then 'done'
         when money.taken is null or money.taken < money.total then 'waiting'
         when goods.remaining > 0 or packs.standing = 0 then 'to_prepare'
         when packs.undelivered = 0 then 'done'
         when packs.here = 0 then 'sent'
         when way.code = 'delivery' then 'to_prepare'
         else 'ready' end as state,
    goods.returned > 0 as has_returns
  from "order" o
  left join lateral (
    select t.code, m.amount
    from order_shipping s
    join order_shipping_method m on m.id = s.shipping_method_id and m.deleted_at is null
    left join shipping_option so on so.id = m.shipping_option_id
    left join shipping_option_type t on t.id = so.shipping_option_type_id
    where s.order_id = o.id and s.version = o.version and s.deleted_at is null
    order by s.created_at limit 1
  ) way on true
  left join lateral (
    select
      (select (totals ->> 'current_order_total')::numeric from order_summary
        where order_id = o.id and version = o.version and deleted_at is null limit 1) as total,
      (select sum(c.amount) from order_payment_collection l
        join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
        join capture c on c.payment_id = p.id and c.deleted_at is null
        where l.order_id = o.id and l.deleted_at is null) as taken,
      (select max(c.created_at) from order_payment_collection l
        join payment p on p.payment_collection_id = l.payment_collection_id and p.deleted_at is null
        join capture c on c.payment_id = p.id and c.deleted_at is null
        where l.order_id = o.id and l.deleted_at is null) as paid_at
  ) money on true
  left join lateral (
    select sum(quantity - fulfilled_quantity) as remaining, sum(return_received_quantity + return_dismissed_quantity) as returned
    from order_item where order_id = o.id and version = o.version and deleted_at is null
  ) goods on true
  left join lateral (
    select count(*) as standing,
      count(*) filter (where f.delivered_at is null) as undelivered,
      count(*) filter (where f.delivered_at is null and f.shipped_at is null) as here
    from order_fulfillment l
    join fulfillment f on f.id = l.fulfillment_id and f.deleted_at is null and f.canceled_at is null
    where l.order_id = o.id and l.deleted_at is null
  ) packs on true
  where o.sales_channel_id = ? and o.deleted_at is null and o.status <> 'draft'
`

type FactsRow = {
  id: string
  display_id: number
  state: DeskState
  method: DeskMethod
  created_at: Date
  paid_at: Date | null
}

const factsOf = (row: FactsRow): OrderFacts => ({
  id: row.id,
  displayId: row.display_id,
  state: row.state,
  method: row.method,
  placedAt: new Date(row.created_at),
  paidAt: row.paid_at ? new Date(row.paid_at) : null,
})

/** An order of this channel; null for one of another channel or none. */
export async function readOrderFacts(
  container: MedusaContainer,
  channelId: string,
  orderId: string
): Promise<OrderFacts | null> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: FactsRow[] } = await db.raw(`${FACTS} and o.id = ?`, [channelId, orderId])
  return rows[0] ? factsOf(rows[0]) : null
}

export type DeskFilter = DeskState | "returns"
export type OrderCounts = Record<DeskFilter, number>

export type FactsPage = { orders: OrderFacts[]; total: number; counts: OrderCounts }

/** Letters without marks, so that "Nguyen" finds "Nguyễn"; đ is no marked d to Unicode. */
const FOLDED = (text: string) =>
  `replace(regexp_replace(normalize(lower(${text}), NFD), '[\\u0300-\\u036f]', '', 'g'), 'đ', 'd')`

/** How many orders of a channel stand in each state, among those that `q` finds. */
export async function countOrders(
  container: MedusaContainer,
  channelId: string,
  q = ""
): Promise<OrderCounts> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { sql, bindings } = matching(q)
  const { rows: counted }: { rows: { state: DeskState; n: string; returns: string }[] } =
    await db.raw(
      `with facts as (${FACTS})
       select state, count(*) as n, count(*) filter (where has_returns) as returns
       from facts where ${sql} group by state`,
      [channelId, ...bindings]
    )
  const counts: OrderCounts = {
    waiting: 0,
    to_prepare: 0,
    ready: 0,
    sent: 0,
    done: 0,
    cancelled: 0,
    returns: 0,
  }
  for (const { state, n, returns } of counted) {
    counts[state] = Number(n)
    counts.returns += Number(returns)
  }
  return counts
}

/**
 * Orders of a channel: what has to be done soonest comes first, what is over newest first. `q` is an order's number, or a
 * part of the buyer's name, phone or e-mail, or of a product's title, with or without accents.
 */
export async function findOrders(
  container: MedusaContainer,
  channelId: string,
  asked: { state: DeskFilter | null; q: string; page: number; perPage: number }
): Promise<FactsPage> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { sql, bindings } = matching(asked.q)
  const counts = await countOrders(container, channelId, asked.q)
  const wanted =
    asked.state === null ? "true" : asked.state === "returns" ? "has_returns" : "state = ?"
  const open = asked.state === "to_prepare" || asked.state === "ready" || asked.state === "sent"
  const { rows }: { rows: FactsRow[] } = await db.raw(
    `with facts as (${FACTS})
     select * from facts where ${sql} and ${wanted}
     order by ${open ? "paid_at, display_id" : "created_at desc, display_id desc"}
     limit ? offset ?`,
    [
      channelId,
      ...bindings,
      ...(asked.state === null || asked.state === "returns" ? [] : [asked.state]),
      asked.perPage,
      (asked.page - 1) * asked.perPage,
    ]
  )
  const { returns, ...states } = counts
  const all = Object.values(states).reduce((sum, n) => sum + n, 0)
  const total = asked.state === null ? all : counts[asked.state]
  return { orders: rows.map(factsOf), total, counts: { ...states, returns } }
}

function matching(q: string): { sql: string; bindings: (string | number)[] } {
  const typed = q.normalize("NFC").trim().replace(/^#/, "")
  if (typed === "") return { sql: "true", bindings: [] }
  const number = /^\d{1,9}$/.test(typed) ? Number(typed) : -1
  const pattern = `%${typed.replace(/[\\%_]/g, "\\$&")}%`
  const sql = `(
    facts.display_id = ? or facts.email ilike ?
    or exists (
      select 1 from order_address a where a.id = facts.shipping_address_id
        and (a.phone ilike ? or ${FOLDED("concat_ws(' ', a.last_name, a.first_name, a.last_name)")} like ${FOLDED("?::text")})
    )
    or exists (
      select 1 from order_item i join order_line_item line on line.id = i.item_id
      where i.order_id = facts.id and i.deleted_at is null
        and ${FOLDED("coalesce(line.product_title, line.title)")} like ${FOLDED("?::text")}
    )
  )`
  return { sql, bindings: [number, pattern, pattern, pattern, pattern] }
}

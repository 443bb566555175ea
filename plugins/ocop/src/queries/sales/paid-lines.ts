/**
 * The lines of orders, as Medusa keeps them: names `o` (the order), `item` (its line as it stands now) and `line` (what was bought).
 * What a line cost is unit price × quantity, VAT included, without delivery.
 */
export const ORDER_LINES = `"order" o
    join order_item item on item.order_id = o.id and item.version = o.version and item.deleted_at is null
    join order_line_item line on line.id = item.item_id`

/** An order counts when its money is in and it was not cancelled; the day is the one it was placed on. */
export const IS_PAID = `o.deleted_at is null and o.status not in ('canceled', 'draft')
    and exists (
      select 1 from order_payment_collection paid
        join payment_collection pc on pc.id = paid.payment_collection_id and pc.deleted_at is null
       where paid.order_id = o.id and paid.deleted_at is null and pc.status = 'completed')`

export const LINE_VND = `(coalesce(item.unit_price, line.unit_price) * item.quantity)`

/** Sold over the counter of a point, and not by the web. */
export const AT_COUNTER = `(o.metadata -> 'counter' is not null)`

/** The product of the register that a line sells: names `op`. */
export const OF_REGISTER = `join product_product_certification_ocop_product link
      on link.product_id = line.product_id and link.deleted_at is null
    join ocop_product op on op.id = link.ocop_product_id and op.deleted_at is null`

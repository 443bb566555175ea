import pg from "pg"

/**
 * Makes the demo's points and products many by copying their rows: nothing but their number matters to what is measured, and the
 * register's import of as many products takes minutes. The copies sell nothing at the copied points; each new point lists `listed`
 * products, others than its neighbour, and keeps stock of all their pack sizes. The catalogue's index is not touched.
 *
 * @param {string} databaseUrl of a database with the demo register
 * @param {{ points: number, products: number, listed: number, staffEmail: string }} size how many there shall be in all;
 *   the person of that address becomes manager of every point
 */
export async function makeMany(databaseUrl, { points, products, listed, staffEmail }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query("begin")
    await copyProducts(client, products)
    await copyPoints(client, points)
    // Without figures of the new rows the shelves would be planned as if there were none.
    await client.query("analyze")
    await fillShelves(client, listed)
    await client.query(
      `insert into ocop_point_membership
       select (jsonb_populate_record(member, jsonb_build_object('id', 'many-' || point.id, 'point_id', point.id))).*
         from ocop_point_membership member
         join ocop_point_staff staff on staff.id = member.staff_id, ocop_sales_point point
        where staff.email = $1 and member.id not like 'many-%' and point.id like 'many-%'`,
      [staffEmail]
    )
    await client.query("commit")
    await client.query("analyze")
  } finally {
    await client.end()
  }
}

/**
 * Copies `from` (rows of `table`) once for every number that `copies` gives, with the copy's number before every value of the columns
 * `named`, and with `fixed` values in others.
 */
async function copy(client, table, named, { first, last, where = "true", fixed = {} }) {
  const changed = named.map((column) => `'${column}', 'many-' || n || '-' || original."${column}"`)
  await client.query(
    `insert into "${table}"
     select (jsonb_populate_record(original, jsonb_build_object(${changed.join(", ")}) || $3::jsonb)).*
       from "${table}" original, generate_series($1::int, $2::int) n
      where original.id not like 'many-%' and original.deleted_at is null and ${where}`,
    [first, last, JSON.stringify(fixed)]
  )
}

async function copyProducts(client, products) {
  // Copies of what may be sold now and needs no licence.
  await client.query(
    `create temporary table sold on commit drop as
     select p.id, o.id as ocop_id, v.id as variant_id, i.inventory_item_id, s.price_set_id from product p
       join product_product_certification_ocop_product link on link.product_id = p.id and link.deleted_at is null
       join ocop_product o on o.id = link.ocop_product_id
       join product_variant v on v.product_id = p.id and v.deleted_at is null
       join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
       join product_variant_price_set s on s.variant_id = v.id and s.deleted_at is null
      where p.status = 'published' and p.deleted_at is null and o.abv_permille is null`
  )
  await client.query("analyze sold")
  const { rows } = await client.query(
    `select (select count(distinct id) from sold)::int as sold,
            (select count(*) from product where deleted_at is null)::int as all`
  )
  const last = Math.ceil((products - rows[0].all) / rows[0].sold)
  const of = (column, known, more = {}) => ({
    first: 1,
    last,
    where: `original."${column}" in (select ${known} from sold)`,
    ...more,
  })
  const noBarcode = { fixed: { barcode: null, ean: null, upc: null } }
  const ofProduct = of("product_id", "id")
  const ofVariant = of("variant_id", "variant_id")
  const itemOfVariant = ["id", "variant_id", "inventory_item_id"]
  const linked = ["id", "product_id", "ocop_product_id"]
  const plain = of("price_set_id", "price_set_id")
  plain.where += " and coalesce(original.rules_count, 0) = 0"
  const events = of("certificate_id", "")
  events.where = `original.certificate_id in (
    select id from ocop_certificate where ocop_product_id in (select ocop_id from sold))`
  await copy(client, "product", ["id", "handle"], of("id", "id"))
  await copy(client, "product_variant", ["id", "product_id", "sku"], { ...ofProduct, ...noBarcode })
  await copy(client, "inventory_item", ["id", "sku"], of("id", "inventory_item_id"))
  await copy(client, "product_variant_inventory_item", itemOfVariant, ofVariant)
  await copy(client, "price_set", ["id"], of("id", "price_set_id"))
  await copy(client, "product_variant_price_set", ["id", "variant_id", "price_set_id"], ofVariant)
  await copy(client, "price", ["id", "price_set_id"], plain)
  await copy(client, "ocop_product", ["id", "code"], of("id", "ocop_id", { fixed: { gtin: null } }))
  await copy(client, "product_product_certification_ocop_product", linked, ofProduct)
  await copy(
    client,
    "ocop_certificate",
    ["id", "ocop_product_id"],
    of("ocop_product_id", "ocop_id")
  )
  await copy(client, "ocop_certificate_event", ["id", "certificate_id"], events)
}

async function copyPoints(client, points) {
  await client.query(
    `create temporary table model on commit drop as
     select point.id, channel.sales_channel_id, location.stock_location_id
       from ocop_sales_point point
       join sales_point_sales_point_sales_channel_sales_channel channel on channel.sales_point_id = point.id
       join sales_point_sales_point_stock_location_stock_location location on location.sales_point_id = point.id
      where point.closed_on is null and point.deleted_at is null and not point.is_default_seller
      order by point.id limit 1`
  )
  const { rows } = await client.query(
    "select count(*)::int as all from ocop_sales_point where deleted_at is null"
  )
  const of = (column, known) => ({
    first: 1,
    last: points - rows[0].all,
    where: `original."${column}" = (select ${known} from model)`,
  })
  await copy(client, "sales_channel", ["id", "name"], of("id", "sales_channel_id"))
  await copy(client, "stock_location", ["id", "name"], {
    ...of("id", "stock_location_id"),
    fixed: { address_id: null },
  })
  await copy(client, "ocop_sales_point", ["id", "handle", "code", "name"], of("id", "id"))
  const ofPoint = of("sales_point_id", "id")
  await copy(
    client,
    "sales_point_sales_point_sales_channel_sales_channel",
    ["id", "sales_point_id", "sales_channel_id"],
    ofPoint
  )
  await copy(
    client,
    "sales_point_sales_point_stock_location_stock_location",
    ["id", "sales_point_id", "stock_location_id"],
    ofPoint
  )
  await copy(
    client,
    "publishable_api_key_sales_channel",
    ["id", "sales_channel_id"],
    of("sales_channel_id", "sales_channel_id")
  )
}

/** Every new point lists `listed` products that follow one another in a ring of all new ones, and has twelve of each pack. */
async function fillShelves(client, listed) {
  await client.query(
    `create temporary table shelf on commit drop as
     with products as materialized (
       select id, row_number() over (order by md5(id)) - 1 as n
         from product where id like 'many-%'
     ), points as (
       select channel.sales_channel_id, location.stock_location_id, row_number() over (order by point.id) as n
         from ocop_sales_point point
         join sales_point_sales_point_sales_channel_sales_channel channel on channel.sales_point_id = point.id
         join sales_point_sales_point_stock_location_stock_location location on location.sales_point_id = point.id
        where point.id like 'many-%'
     )
     select products.id as product_id, points.sales_channel_id, points.stock_location_id
       from points cross join generate_series(0, $1::int - 1) k
       join products on products.n = (points.n * 61 + k) % (select count(*) from products)`,
    [listed]
  )
  await client.query("analyze shelf")
  await client.query(
    `insert into product_sales_channel (id, product_id, sales_channel_id)
     select 'many-' || row_number() over (), product_id, sales_channel_id from shelf`
  )
  await client.query(
    `insert into inventory_level
     select (jsonb_populate_record(model, jsonb_build_object(
              'id', 'many-' || row_number() over (), 'inventory_item_id', item.inventory_item_id,
              'location_id', shelf.stock_location_id, 'stocked_quantity', 12, 'reserved_quantity', 0,
              'incoming_quantity', 0, 'raw_stocked_quantity', json_build_object('value', '12', 'precision', 20),
              'raw_reserved_quantity', json_build_object('value', '0', 'precision', 20),
              'raw_incoming_quantity', json_build_object('value', '0', 'precision', 20)))).*
       from shelf
       join product_variant variant on variant.product_id = shelf.product_id
       join product_variant_inventory_item item on item.variant_id = variant.id,
            inventory_level model
      where model.id = (select min(id) from inventory_level where deleted_at is null)`
  )
}

import pg from "pg"

/** Platforms that are there in all; the demo register has three that are open. */
const PLATFORMS = 5

/**
 * Checks of every product of the province on five platforms, once a month for so many months, made in the database. A product comes to a
 * platform in some month and mostly stays; here and there a check finds nothing, or reaches nothing. Dossiers are copied for the
 * products that `makeMany` has copied.
 *
 * @param {string} databaseUrl of a database that `makeMany` has filled
 * @param {{ months: number }} size
 * @returns {Promise<number>} how many checks there are
 */
export async function makeManyChecks(databaseUrl, { months }) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    await client.query(
      `insert into ocop_platform (id, code, name, url, is_own, opened_on)
       select 'many-' || n, 'many-' || n, 'Sàn ' || n, 'https://many-' || n || '.example', false, '2020-01-01'
         from generate_series(1, $1::int - (
           select count(*)::int from ocop_platform
            where deleted_at is null and (closed_on is null or closed_on >= current_date::text))) n`,
      [PLATFORMS]
    )
    await copyDossiers(client)
    const { rows: platforms } = await client.query(
      `select id from ocop_platform where deleted_at is null
          and (closed_on is null or closed_on >= current_date::text) order by id`
    )
    for (const { id } of platforms) await checkMonthly(client, id, months)
    await client.query("vacuum analyze")
    const { rows } = await client.query("select count(*)::int as all from ocop_listing_check")
    return rows[0].all
  } finally {
    await client.end()
  }
}

async function copyDossiers(client) {
  await client.query(
    `insert into ocop_dossier
     select (jsonb_populate_record(d, jsonb_build_object(
              'id', o.prefix || d.id, 'code', o.prefix || d.code, 'ocop_product_id', o.id,
              'certificate_id', null))).*
       from ocop_dossier d
       join (select id, substring(id from '^many-[0-9]+-') as prefix,
                    regexp_replace(id, '^many-[0-9]+-', '') as original
               from ocop_product where id like 'many-%') o on o.original = d.ocop_product_id
      where d.id not like 'many-%' and d.deleted_at is null`
  )
}

/** One statement a platform: the spans are derived once for each (docs/decisions/0145-listings-are-kept-as-spans.md). */
async function checkMonthly(client, platform, months) {
  await client.query(
    `insert into ocop_listing_check
       (id, platform_id, product_code, url, outcome, accepts_non_cash, checked_on, checked_by, source)
     select 'many-' || md5($1 || code || day), $1, code, 'https://shop.example/' || code,
            case when chance % 50 = 0 then 'unreachable'
                 when month < first or chance % 60 = 1 then 'not_listed'
                 else 'listed' end,
            month >= first, day, $3, 'HTTP 200, 130 ms'
       from (
         select o.code, month, to_char(current_date - make_interval(months => $2::int - month), 'YYYY-MM-DD') as day,
                abs(hashtext($1 || o.code)) % (2 * $2::int) as first,
                abs(hashtext($1 || o.code || month)) as chance
           from ocop_product o, generate_series(1, $2::int) month
          where o.province_code = '22' and o.deleted_at is null
       ) looks
     on conflict do nothing`,
    [platform, months, "Kiểm tra liên kết tự động"]
  )
}

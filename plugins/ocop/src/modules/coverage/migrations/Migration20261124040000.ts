import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Spans of listing, derived from the checks by triggers in the same transaction, whoever writes them
 * (docs/decisions/0145-listings-are-kept-as-spans.md). A check that reached nothing decides nothing.
 */
export class Migration20261124040000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_listing_span" ("platform_id" text not null, "product_code" text not null, "from_on" text not null, "until_on" text null, "outcome" text not null, "accepts_non_cash" boolean null, constraint "ocop_listing_span_pkey" primary key ("platform_id", "product_code", "from_on"));`
    )
    this.addSql(
      `create table if not exists "ocop_listing_version" ("platform_id" text not null, "changes" bigint not null, constraint "ocop_listing_version_pkey" primary key ("platform_id"));`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_listing_check_platform_day" on "ocop_listing_check" ("platform_id", "checked_on", "product_code") where deleted_at is null;`
    )
    this.addSql(REBUILD)
    for (const [operation, changed] of CHANGES) {
      this.addSql(triggerFunction(operation, changed))
      this.addSql(
        `create or replace trigger "ocop_listing_spans_${operation}" after ${operation} on "ocop_listing_check" referencing ${REFERENCES[operation]} for each statement execute function ocop_listing_spans_after_${operation}();`
      )
    }
    this.addSql(
      `select ocop_rebuild_listing_spans(array_agg(platform_id), array_agg(product_code)) from (select distinct platform_id, product_code from ocop_listing_check) pairs;`
    )
  }

  override async down(): Promise<void> {
    for (const [operation] of CHANGES) {
      this.addSql(
        `drop trigger if exists "ocop_listing_spans_${operation}" on "ocop_listing_check";`
      )
      this.addSql(`drop function if exists ocop_listing_spans_after_${operation}();`)
    }
    this.addSql(`drop function if exists ocop_rebuild_listing_spans(text[], text[]);`)
    this.addSql(`drop index if exists "IDX_ocop_listing_check_platform_day";`)
    this.addSql(`drop table if exists "ocop_listing_span";`)
    this.addSql(`drop table if exists "ocop_listing_version";`)
  }
}

type Operation = "insert" | "update" | "delete"

const CHANGES: [Operation, string][] = [
  ["insert", "select platform_id, product_code from now_rows"],
  [
    "update",
    "select platform_id, product_code from now_rows union select platform_id, product_code from old_rows",
  ],
  ["delete", "select platform_id, product_code from old_rows"],
]

const REFERENCES: Record<Operation, string> = {
  insert: "new table as now_rows",
  update: "old table as old_rows new table as now_rows",
  delete: "old table as old_rows",
}

/**
 * The lock makes two transactions that check one platform follow each other: the second reads what the first committed. Locks
 * are taken in the order of the ids, so that no two wait for each other.
 */
const REBUILD = `create or replace function ocop_rebuild_listing_spans(platforms text[], products text[]) returns void language plpgsql as $$
declare
  one text;
begin
  if platforms is null then
    return;
  end if;
  for one in select distinct id from unnest(platforms) id order by id loop
    perform pg_advisory_xact_lock(hashtextextended('ocop-listing:' || one, 0));
    insert into ocop_listing_version (platform_id, changes) values (one, 1)
      on conflict (platform_id) do update set changes = ocop_listing_version.changes + 1;
  end loop;
  delete from ocop_listing_span span using unnest(platforms, products) as pair(platform_id, product_code)
    where span.platform_id = pair.platform_id and span.product_code = pair.product_code;
  insert into ocop_listing_span (platform_id, product_code, from_on, until_on, outcome, accepts_non_cash)
    select platform_id, product_code, checked_on,
      lead(checked_on) over (partition by platform_id, product_code order by checked_on),
      outcome, accepts_non_cash
    from (
      select c.platform_id, c.product_code, c.checked_on, c.outcome, c.accepts_non_cash,
        lag(c.outcome) over w as outcome_before, lag(c.accepts_non_cash) over w as non_cash_before
      from (select distinct * from unnest(platforms, products) as pair(platform_id, product_code)) pair
      join ocop_listing_check c on c.platform_id = pair.platform_id and c.product_code = pair.product_code
      where c.deleted_at is null and c.outcome <> 'unreachable'
      window w as (partition by c.platform_id, c.product_code order by c.checked_on)
    ) seen
    where outcome_before is distinct from outcome or non_cash_before is distinct from accepts_non_cash;
end $$;`

function triggerFunction(operation: Operation, changed: string): string {
  return `create or replace function ocop_listing_spans_after_${operation}() returns trigger language plpgsql as $$
begin
  perform ocop_rebuild_listing_spans(array_agg(platform_id), array_agg(product_code))
    from (select distinct platform_id, product_code from (${changed}) touched) changed;
  return null;
end $$;`
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/**
 * Files that platforms exported, and their rows. What the review promises is held here: a row is matched with a product, doubtful
 * with candidates, or rejected with a reason; one product is matched once; a file that is ready for review has as many rows as were
 * read, and what was applied or cancelled does not change.
 */
export class Migration20261129162500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_listing_import" ("id" text not null, "platform_id" text not null, "as_of" text not null, "file_name" text not null, "file_id" text not null, "size_bytes" integer not null, "sha256" text not null, "uploaded_by" text not null, "uploaded_by_name" text not null, "state" text check ("state" in ('reading', 'reading_failed', 'review', 'applied', 'cancelled')) not null, "run" integer not null default 1, "progress" integer not null default 0, "touched_at" timestamptz not null, "failure" jsonb null, "rows_in" integer null, "layout" jsonb null, "mapping" jsonb null, "applied_by_name" text null, "applied_at" timestamptz null, "outcome" jsonb null, ${KEPT}, constraint "ocop_listing_import_pkey" primary key ("id"), constraint "ocop_listing_import_platform_id_foreign" foreign key ("platform_id") references "ocop_platform" ("id") on update cascade);`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_listing_import_platform_id" on "ocop_listing_import" ("platform_id") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_listing_import_row" ("id" text not null, "listing_import_id" text not null, "line" integer not null, "cells" jsonb not null, "seen" jsonb not null, "verdict" text check ("verdict" in ('matched', 'doubtful', 'rejected')) not null, "matched_by" text null, "product_code" text null, "reason" text null, "facts" jsonb not null, "notes" jsonb not null, "candidates" jsonb not null, "best_score" integer null, "before" jsonb null, "decided_by" text null, "decided_by_name" text null, "decided_at" timestamptz null, "searched" text not null, ${KEPT}, constraint "ocop_listing_import_row_pkey" primary key ("id"), constraint "ocop_listing_import_row_import_foreign" foreign key ("listing_import_id") references "ocop_listing_import" ("id") on update cascade, constraint "ocop_listing_import_row_product" check ((verdict = 'matched') = (product_code is not null)), constraint "ocop_listing_import_row_reason" check ((verdict = 'matched') = (reason is null)));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_listing_import_row_line_unique" on "ocop_listing_import_row" ("listing_import_id", "line") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_listing_import_row_product_unique" on "ocop_listing_import_row" ("listing_import_id", "product_code") where deleted_at is null and verdict = 'matched';`
    )
    this.addSql(COUNTED)
    this.addSql(
      `create or replace trigger ocop_listing_import_counted before update of state on "ocop_listing_import" for each row execute function ocop_listing_import_counted();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_listing_import_row" cascade;`)
    this.addSql(`drop table if exists "ocop_listing_import" cascade;`)
    this.addSql(`drop function if exists ocop_listing_import_counted;`)
  }
}

const COUNTED = `create or replace function ocop_listing_import_counted() returns trigger language plpgsql as $$
begin
  if old.state in ('applied', 'cancelled') then
    raise exception 'an import that was applied or cancelled is final';
  end if;
  if new.state in ('review', 'applied') and new.rows_in is distinct from
      (select count(*) from ocop_listing_import_row where listing_import_id = new.id and deleted_at is null) then
    raise exception 'an import must keep every row it read';
  end if;
  return new;
end $$;`

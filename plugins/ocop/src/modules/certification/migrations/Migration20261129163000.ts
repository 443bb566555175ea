import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const DIFFERENCES = `text check ("difference" in ('agreed', 'ours_changed', 'theirs_changed', 'both_changed', 'no_base', 'missing_here', 'missing_there')) not null`

/** Comparisons with official registers, and what was signed off. */
export class Migration20261129163000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_reconciliation" ("id" text not null, "register" text not null, "as_of" text not null, "rows" integer not null, "made_at" timestamptz not null, "made_by" text not null, "made_by_name" text not null, ${KEPT}, constraint "ocop_reconciliation_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_reconciliation_register" on "ocop_reconciliation" ("register") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_reconciliation_deleted_at" on "ocop_reconciliation" ("deleted_at") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_reconciliation_line" ("id" text not null, "row" integer null, "ocop_product_id" text null, "product_code" text not null, "product_name" text not null, "producer_name" text not null, "difference" ${DIFFERENCES}, "base" jsonb null, "ours" jsonb null, "theirs" jsonb null, "outcome" text check ("outcome" in ('take_theirs', 'keep_ours', 'later')) null, "reason" text null, "signed_by" text null, "signed_by_name" text null, "signed_at" timestamptz null, "reconciliation_id" text not null, ${KEPT}, constraint "ocop_reconciliation_line_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_reconciliation_line_ocop_product_id" on "ocop_reconciliation_line" ("ocop_product_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_reconciliation_line_reconciliation_id" on "ocop_reconciliation_line" ("reconciliation_id") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_reconciliation_line_deleted_at" on "ocop_reconciliation_line" ("deleted_at") where deleted_at is null;`
    )
    this.addSql(
      `alter table if exists "ocop_reconciliation_line" add constraint "ocop_reconciliation_line_reconciliation_id_foreign" foreign key ("reconciliation_id") references "ocop_reconciliation" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_reconciliation_line" cascade;`)
    this.addSql(`drop table if exists "ocop_reconciliation" cascade;`)
  }
}

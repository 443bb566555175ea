import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153015 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_trade_event" drop constraint if exists "ocop_trade_event_code_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_trade_event" ("id" text not null, "code" text not null, "name" text not null, "kind" text check ("kind" in ('fair', 'week', 'programme')) not null, "level" text check ("level" in ('provincial', 'in_province', 'outside')) not null, "starts_on" text not null, "ends_on" text not null, "place" text null, "unit_code" text null, "booths" integer null, "local_booths" integer null, "visits" integer null, "visits_qualifier" text check ("visits_qualifier" in ('exact', 'more_than', 'about')) not null default 'exact', "revenue_vnd" numeric null, "local_revenue_vnd" numeric null, "revenue_qualifier" text check ("revenue_qualifier" in ('exact', 'more_than', 'about')) not null default 'exact', "source" text null, "raw_revenue_vnd" jsonb null, "raw_local_revenue_vnd" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_trade_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_trade_event_code_unique" ON "ocop_trade_event" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_trade_event_deleted_at" ON "ocop_trade_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_trade_event" cascade;`)
  }
}

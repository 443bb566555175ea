import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153018 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_listing_check" drop constraint if exists "ocop_listing_check_platform_id_product_code_checked_on_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_platform" drop constraint if exists "ocop_platform_code_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_platform" ("id" text not null, "code" text not null, "name" text not null, "url" text null, "operator" text null, "is_own" boolean not null default false, "opened_on" text null, "closed_on" text null, "successor_code" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_platform_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_platform_code_unique" ON "ocop_platform" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_platform_deleted_at" ON "ocop_platform" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_listing_check" ("id" text not null, "product_code" text not null, "url" text null, "outcome" text check ("outcome" in ('listed', 'not_listed', 'unreachable')) not null, "accepts_non_cash" boolean null, "checked_on" text not null, "checked_by" text not null, "source" text null, "platform_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_listing_check_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_check_platform_id" ON "ocop_listing_check" ("platform_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_listing_check_deleted_at" ON "ocop_listing_check" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_listing_check_platform_id_product_code_checked_on_unique" ON "ocop_listing_check" ("platform_id", "product_code", "checked_on") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "ocop_listing_check" add constraint "ocop_listing_check_platform_id_foreign" foreign key ("platform_id") references "ocop_platform" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_listing_check" drop constraint if exists "ocop_listing_check_platform_id_foreign";`
    )

    this.addSql(`drop table if exists "ocop_platform" cascade;`)

    this.addSql(`drop table if exists "ocop_listing_check" cascade;`)
  }
}

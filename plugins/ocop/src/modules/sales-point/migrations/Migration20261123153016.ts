import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153016 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_sales_point" drop constraint if exists "ocop_sales_point_handle_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_sales_point" drop constraint if exists "ocop_sales_point_code_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_sales_point" ("id" text not null, "code" text not null, "handle" text not null, "name" text not null, "class" text check ("class" in ('centre', 'shop', 'kiosk', 'fair_booth', 'mall_corner')) not null, "area_m2" integer null, "unit_code" text null, "district_2024_code" text null, "address" text not null, "lat" real null, "lng" real null, "phone" text null, "email" text null, "opening_hours" text null, "opened_on" text not null, "closed_on" text null, "has_sign" boolean not null default false, "has_shelves" boolean not null default false, "has_price_list" boolean not null default false, "inspected_on" text null, "is_default_seller" boolean not null default false, "delivers" boolean not null default false, "operator_name" text not null, "operator_tax_code" text null, "bank_bin" text null, "bank_account" text null, "bank_account_name" text null, "website" text null, "facebook" text null, "zalo" text null, "tiktok" text null, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_sales_point_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_sales_point_code_unique" ON "ocop_sales_point" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_sales_point_handle_unique" ON "ocop_sales_point" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_sales_point_deleted_at" ON "ocop_sales_point" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_sales_point" cascade;`)
  }
}

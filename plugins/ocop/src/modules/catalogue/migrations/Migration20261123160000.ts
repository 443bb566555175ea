import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_product_sales" ("id" text not null, "product_id" text not null, "units" integer not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_sales_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_sales_product_id_unique" ON "ocop_product_sales" ("product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_sales_deleted_at" ON "ocop_product_sales" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_product_sales" cascade;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Codes that tills keep for sales without a line. */
export class Migration20261123224000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "vietqr_kept_code" ("id" text not null, "code" text not null, "owner" text not null, "device" text not null, "cart_id" text null, "hold_minutes" integer null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vietqr_kept_code_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_kept_code_code_unique" ON "vietqr_kept_code" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_kept_code_cart_unique" ON "vietqr_kept_code" ("cart_id") WHERE cart_id is not null AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_kept_code_owner_device" ON "vietqr_kept_code" ("owner", "device") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_kept_code_deleted_at" ON "vietqr_kept_code" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "vietqr_kept_code" cascade;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123224500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_counter_request" ("id" text not null, "point_id" text not null, "key" text not null, "kind" text check ("kind" in ('sale', 'count')) not null, "device" text not null, "staff_id" text not null, "seller" text not null, "body_hash" text not null, "state" text check ("state" in ('open', 'done')) not null default 'open', "cart_id" text null, "order_id" text null, "sold_at" timestamptz not null, "paid_seen" boolean not null default false, "customer_email" text null, "customer_phone" text null, "answer" jsonb null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_counter_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_counter_request_key_unique" ON "ocop_counter_request" ("point_id", "key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_counter_request_order_unique" ON "ocop_counter_request" ("order_id") WHERE order_id is not null AND deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_counter_request_deleted_at" ON "ocop_counter_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_counter_request" cascade;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = [
  "listed",
  "unlisted",
  "delivery",
  "loss",
  "return",
  "correction",
  "count",
  "import",
  "price",
  "alarm",
  "sale",
  "sale_cancelled",
  "hand_over",
]

/** Movements of stock, which only ever grow, and at what stock a point is warned. */
export class Migration20261123230500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_stock_movement" ("id" text not null, "point_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "at" timestamptz not null, "staff_id" text null, "who" text null, "kind" text check ("kind" in (${KINDS.map((kind) => `'${kind}'`).join(", ")})) not null, "change" integer null, "after" integer null, "note" text null, "source" text check ("source" in ('counter', 'stock', 'import', 'order')) not null, "order_id" text null, "key" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_stock_movement_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_stock_movement_key_unique" on "ocop_stock_movement" ("key");`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_stock_movement_variant_id" on "ocop_stock_movement" ("variant_id");`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_stock_movement_point_id_at" on "ocop_stock_movement" ("point_id", "at");`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_stock_movement_point_id_variant_id_at" on "ocop_stock_movement" ("point_id", "variant_id", "at");`
    )
    this.addSql(`
      create or replace function ocop_stock_movement_is_final() returns trigger language plpgsql as $$
      begin
        raise exception 'movements of stock are final';
      end $$;
    `)
    this.addSql(
      `create or replace trigger ocop_stock_movement_final before update on "ocop_stock_movement" for each row execute function ocop_stock_movement_is_final();`
    )

    this.addSql(
      `create table if not exists "ocop_shelf_setting" ("id" text not null, "point_id" text not null, "variant_id" text not null, "alarm_at" integer not null, "fell_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_shelf_setting_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_shelf_setting_point_id_variant_id_unique" on "ocop_shelf_setting" ("point_id", "variant_id") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_stock_movement" cascade;`)
    this.addSql(`drop function if exists ocop_stock_movement_is_final;`)
    this.addSql(`drop table if exists "ocop_shelf_setting" cascade;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

export class Migration20261123231500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_desk_order" ("id" text not null, "order_id" text not null, "ready_at" timestamptz null, "pickup_until" timestamptz null, "carrier" text null, "tracking_number" text null, "cancel_reason" text null, "wrong_codes" integer not null default 0, "locked_until" timestamptz null, ${KEPT}, constraint "ocop_desk_order_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_desk_order_order_id_unique" ON "ocop_desk_order" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_desk_order_deleted_at" ON "ocop_desk_order" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_desk_entry" ("id" text not null, "order_id" text not null, "at" timestamptz not null, "staff_id" text null, "who" text not null, "what" text check ("what" in ('ready', 'handed_over', 'sent', 'delivered', 'cancelled', 'returned')) not null, "note" text null, ${KEPT}, constraint "ocop_desk_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_desk_entry_deleted_at" ON "ocop_desk_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_desk_entry_order_id" ON "ocop_desk_entry" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `create table if not exists "ocop_desk_return" ("id" text not null, "order_id" text not null, "return_id" text not null, "reason" text not null, "restock" boolean not null, "amount_vnd" numeric not null, "given_back_vnd" numeric not null default 0, "state" text check ("state" in ('due', 'failed', 'done')) not null default 'due', "attempts" integer not null default 0, "last_error" text null, "next_attempt_at" timestamptz not null, "raw_amount_vnd" jsonb not null, "raw_given_back_vnd" jsonb not null default '{"value":"0","precision":20}', ${KEPT}, constraint "ocop_desk_return_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_desk_return_deleted_at" ON "ocop_desk_return" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_desk_return_order_id" ON "ocop_desk_return" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_desk_return_state_next_attempt_at" ON "ocop_desk_return" ("state", "next_attempt_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["ocop_desk_return", "ocop_desk_entry", "ocop_desk_order"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}

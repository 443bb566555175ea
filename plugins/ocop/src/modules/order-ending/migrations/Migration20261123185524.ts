import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123185524 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_refund_task" drop constraint if exists "ocop_refund_task_payment_id_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_order_ending" drop constraint if exists "ocop_order_ending_order_id_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_order_ending" ("id" text not null, "order_id" text not null, "display_id" integer not null, "certificate_id" text not null, "withdrawn_at" timestamptz not null, "products" text[] not null, "outcome" text check ("outcome" in ('undone', 'handed_over')) not null, "decided_at" timestamptz not null, "state" text check ("state" in ('open', 'done')) not null default 'open', "resolved_by" text null, "resolved_at" timestamptz null, "note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_order_ending_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_order_ending_order_id_unique" ON "ocop_order_ending" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_ending_deleted_at" ON "ocop_order_ending" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_order_ending_state" ON "ocop_order_ending" ("state") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_refund_task" ("id" text not null, "payment_id" text not null, "provider_id" text not null, "order_id" text null, "display_id" integer null, "cart_id" text null, "amount_vnd" numeric not null, "reason" text check ("reason" in ('order_ended', 'order_refused')) not null, "state" text check ("state" in ('due', 'failed', 'done')) not null default 'due', "attempts" integer not null default 0, "last_error" text null, "next_attempt_at" timestamptz not null, "outcome" text check ("outcome" in ('refunded', 'by_hand')) null, "resolved_by" text null, "resolved_at" timestamptz null, "bank_reference" text null, "note" text null, "raw_amount_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_refund_task_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_refund_task_payment_id_unique" ON "ocop_refund_task" ("payment_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_refund_task_deleted_at" ON "ocop_refund_task" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_refund_task_state_next_attempt_at" ON "ocop_refund_task" ("state", "next_attempt_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_refund_task_order_id" ON "ocop_refund_task" ("order_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_order_ending" cascade;`)

    this.addSql(`drop table if exists "ocop_refund_task" cascade;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123155045 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "vietqr_payment_request" drop constraint if exists "vietqr_payment_request_code_unique";`
    )
    this.addSql(
      `alter table if exists "vietqr_payment_request" drop constraint if exists "vietqr_payment_request_payment_collection_id_unique";`
    )
    this.addSql(
      `alter table if exists "vietqr_payment_request" drop constraint if exists "vietqr_payment_request_order_id_unique";`
    )
    this.addSql(
      `alter table if exists "vietqr_pay_back" drop constraint if exists "vietqr_pay_back_source_unique";`
    )
    this.addSql(
      `alter table if exists "vietqr_bank_transfer" drop constraint if exists "vietqr_bank_transfer_transaction_unique";`
    )
    this.addSql(
      `create table if not exists "vietqr_bank_transfer" ("id" text not null, "provider" text not null, "provider_transaction_id" text not null, "raw_payload" jsonb not null, "direction" text check ("direction" in ('in', 'out')) null, "amount_vnd" numeric null, "account_numbers" text[] not null, "content" text not null, "received_at" timestamptz not null, "verdict" text check ("verdict" in ('received', 'credited', 'review', 'unmatched', 'ignored', 'unreadable')) not null default 'received', "reason" text null, "credited_vnd" numeric not null default 0, "needs_person" boolean not null default false, "payment_request_id" text null, "judged_at" timestamptz null, "raw_amount_vnd" jsonb null, "raw_credited_vnd" jsonb not null default '{"value":"0","precision":20}', "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vietqr_bank_transfer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_bank_transfer_deleted_at" ON "vietqr_bank_transfer" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_bank_transfer_transaction_unique" ON "vietqr_bank_transfer" ("provider", "provider_transaction_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_bank_transfer_payment_request_id" ON "vietqr_bank_transfer" ("payment_request_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_bank_transfer_verdict" ON "vietqr_bank_transfer" ("verdict") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_bank_transfer_needs_person" ON "vietqr_bank_transfer" ("needs_person") WHERE needs_person = true AND deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "vietqr_pay_back" ("id" text not null, "source" text not null, "order_id" text null, "payment_request_id" text null, "bank_transfer_id" text null, "amount_vnd" numeric not null, "reason" text check ("reason" in ('over', 'already_paid', 'late', 'cancelled', 'window_ended', 'refund')) not null, "state" text check ("state" in ('open', 'done')) not null default 'open', "raw_amount_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vietqr_pay_back_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_pay_back_source_unique" ON "vietqr_pay_back" ("source") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_pay_back_deleted_at" ON "vietqr_pay_back" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_pay_back_state" ON "vietqr_pay_back" ("state") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_pay_back_payment_request_id" ON "vietqr_pay_back" ("payment_request_id") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "vietqr_payment_request" ("id" text not null, "order_id" text not null, "display_id" integer not null, "payment_collection_id" text not null, "code" text not null, "amount_vnd" numeric not null, "account_bin" text not null, "account_number" text not null, "account_holder" text not null, "placed_at" timestamptz not null, "expires_at" timestamptz not null, "state" text check ("state" in ('open', 'settled', 'captured', 'expired', 'cancelled')) not null default 'open', "authorized_session_id" text null, "raw_amount_vnd" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "vietqr_payment_request_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_payment_request_order_id_unique" ON "vietqr_payment_request" ("order_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_payment_request_payment_collection_id_unique" ON "vietqr_payment_request" ("payment_collection_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_vietqr_payment_request_code_unique" ON "vietqr_payment_request" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_payment_request_deleted_at" ON "vietqr_payment_request" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_vietqr_payment_request_state_expires_at" ON "vietqr_payment_request" ("state", "expires_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "vietqr_bank_transfer" cascade;`)

    this.addSql(`drop table if exists "vietqr_pay_back" cascade;`)

    this.addSql(`drop table if exists "vietqr_payment_request" cascade;`)
  }
}

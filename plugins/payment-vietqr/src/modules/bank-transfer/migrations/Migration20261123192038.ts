import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123192038 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "vietqr_bank_transfer" add column if not exists "outcome" text check ("outcome" in ('paid_back', 'no_action')) null, add column if not exists "resolved_by" text null, add column if not exists "resolved_at" timestamptz null, add column if not exists "bank_reference" text null, add column if not exists "note" text null;`
    )

    this.addSql(
      `alter table if exists "vietqr_pay_back" add column if not exists "resolved_by" text null, add column if not exists "resolved_at" timestamptz null, add column if not exists "bank_reference" text null, add column if not exists "note" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "vietqr_bank_transfer" drop column if exists "outcome", drop column if exists "resolved_by", drop column if exists "resolved_at", drop column if exists "bank_reference", drop column if exists "note";`
    )

    this.addSql(
      `alter table if exists "vietqr_pay_back" drop column if exists "resolved_by", drop column if exists "resolved_at", drop column if exists "bank_reference", drop column if exists "note";`
    )
  }
}

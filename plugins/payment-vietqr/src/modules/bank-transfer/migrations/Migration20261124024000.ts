import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124024000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "vietqr_bank_transfer" add column if not exists "assigned_request_id" text null, add column if not exists "assigned_by" text null, add column if not exists "assigned_at" timestamptz null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "vietqr_bank_transfer" drop column if exists "assigned_request_id", drop column if exists "assigned_by", drop column if exists "assigned_at";`
    )
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261124160000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_desk_return" add column if not exists "outcome" text check ("outcome" in ('refunded', 'by_hand')) null, add column if not exists "resolved_by" text null, add column if not exists "resolved_at" timestamptz null, add column if not exists "bank_reference" text null, add column if not exists "note" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_desk_return" drop column if exists "outcome", drop column if exists "resolved_by", drop column if exists "resolved_at", drop column if exists "bank_reference", drop column if exists "note";`
    )
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** An event that is called off before it begins stays on record and counts nowhere. */
export class Migration20261129200500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table "ocop_trade_event" add column if not exists "called_off_on" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "ocop_trade_event" drop column if exists "called_off_on";`)
  }
}

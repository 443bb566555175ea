import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** The point's licence to trade in alcohol. */
export class Migration20261123190000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_sales_point" add column if not exists "alcohol_licence" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "ocop_sales_point" drop column if exists "alcohol_licence";`)
  }
}

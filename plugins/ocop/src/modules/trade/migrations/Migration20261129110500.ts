import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A fair may be a sales point for as long as it lasts; a point is of one event. */
export class Migration20261129110500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table "ocop_trade_event" add column if not exists "point_id" text null;`)
    this.addSql(
      `create unique index if not exists "IDX_ocop_trade_event_point_id_unique" on "ocop_trade_event" ("point_id") where point_id is not null and deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`alter table "ocop_trade_event" drop column if exists "point_id";`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** What a point tells shoppers of itself: opening hours, single closed days, photos. */
export class Migration20261124090000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_sales_point" add column if not exists "hours" jsonb null;`
    )
    this.addSql(
      `create table if not exists "ocop_point_closed_day" ("id" text not null, "point_id" text not null, "date" text not null, "reason" text null, ${KEPT}, constraint "ocop_point_closed_day_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_point_closed_day_point_id_date_unique" on "ocop_point_closed_day" ("point_id", "date") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_point_photo" ("id" text not null, "point_id" text not null, "file_id" text not null, "url" text not null, "alt" text not null, "position" integer not null default 0, ${KEPT}, constraint "ocop_point_photo_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_point_photo_point_id_position" on "ocop_point_photo" ("point_id", "position") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_point_photo" cascade;`)
    this.addSql(`drop table if exists "ocop_point_closed_day" cascade;`)
    this.addSql(`alter table if exists "ocop_sales_point" drop column if exists "hours";`)
  }
}

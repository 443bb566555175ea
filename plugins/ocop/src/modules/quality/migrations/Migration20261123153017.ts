import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153017 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_quality_certificate" drop constraint if exists "ocop_quality_certificate_number_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_packing_facility" drop constraint if exists "ocop_packing_facility_code_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_growing_area" drop constraint if exists "ocop_growing_area_code_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_growing_area" ("id" text not null, "code" text not null, "crop" text not null, "area_m2" integer not null, "market" text check ("market" in ('home', 'export')) not null, "holder_name" text null, "unit_code" text null, "valid_from" text not null, "valid_to" text null, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_growing_area_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_growing_area_code_unique" ON "ocop_growing_area" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_growing_area_deleted_at" ON "ocop_growing_area" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_packing_facility" ("id" text not null, "code" text not null, "name" text not null, "market" text check ("market" in ('home', 'export')) not null, "unit_code" text null, "valid_from" text not null, "valid_to" text null, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_packing_facility_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_packing_facility_code_unique" ON "ocop_packing_facility" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_packing_facility_deleted_at" ON "ocop_packing_facility" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_quality_certificate" ("id" text not null, "number" text not null, "scheme" text check ("scheme" in ('vietgap_crop', 'vietgap_aquaculture', 'vietgahp', 'organic', 'other')) not null, "holder_name" text not null, "holder_type" text check ("holder_type" in ('enterprise', 'cooperative', 'cooperative_group', 'farm', 'household', 'association')) not null, "subject" text not null, "area_m2" integer null, "households" integer null, "unit_code" text null, "valid_from" text not null, "valid_to" text not null, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_quality_certificate_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_quality_certificate_number_unique" ON "ocop_quality_certificate" ("number") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_quality_certificate_deleted_at" ON "ocop_quality_certificate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_growing_area" cascade;`)

    this.addSql(`drop table if exists "ocop_packing_facility" cascade;`)

    this.addSql(`drop table if exists "ocop_quality_certificate" cascade;`)
  }
}

import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123153019 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_ocop_product_id_decision_number_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_dossier" drop constraint if exists "ocop_dossier_code_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_product" drop constraint if exists "ocop_product_gtin_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_product" drop constraint if exists "ocop_product_code_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_handle_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_producer" drop constraint if exists "ocop_producer_code_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_producer" ("id" text not null, "code" text not null, "handle" text not null, "name" text not null, "type" text check ("type" in ('enterprise', 'cooperative', 'cooperative_group', 'farm', 'household', 'association')) not null, "tax_code" text null, "unit_code" text null, "district_2024_code" text null, "address" text null, "phone" text null, "email" text null, "website" text null, "story_vi" text null, "story_en" text null, "source" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_producer_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_code_unique" ON "ocop_producer" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_producer_handle_unique" ON "ocop_producer" ("handle") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_producer_deleted_at" ON "ocop_producer" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_product" ("id" text not null, "code" text not null, "name" text not null, "product_group" text check ("product_group" in ('I', 'II', 'III', 'IV', 'V', 'VI')) not null, "criteria_set" integer not null, "province_code" text not null default '22', "unit_code" text null, "district_2024_code" text null, "gtin" text null, "trace_code" text null, "stars_as_reported" boolean not null default false, "source" text null, "origin" text null, "net_quantity" text null, "unit_label" text null, "ingredients" text null, "usage" text null, "storage" text null, "shelf_life" text null, "warnings" text null, "declaration_type" text check ("declaration_type" in ('self_declared', 'registered')) null, "declaration_number" text null, "declared_on" text null, "abv_permille" integer null, "story_vi" text null, "story_en" text null, "picture_kind" text null, "producer_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_product_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_code_unique" ON "ocop_product" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_product_gtin_unique" ON "ocop_product" ("gtin") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_producer_id" ON "ocop_product" ("producer_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_product_deleted_at" ON "ocop_product" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_dossier" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "state" text check ("state" in ('draft', 'submitted', 'at_commune', 'at_province', 'at_ministry', 'recognised', 'refused', 'returned')) not null, "received_on" text null, "accepted_on" text null, "decided_on" text null, "ocop_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_code_unique" ON "ocop_dossier" ("code") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_ocop_product_id" ON "ocop_dossier" ("ocop_product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_deleted_at" ON "ocop_dossier" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_certificate" ("id" text not null, "decision_number" text not null, "decided_on" text not null, "issuer" text not null, "issuer_level" text check ("issuer_level" in ('district', 'province', 'ministry')) not null, "legal_basis" text check ("legal_basis" in ('d1048_2019', 'd148_2023', 'd148_d1489', 'd26_2026')) not null, "kind" text check ("kind" in ('first', 'upgrade', 're_evaluation')) not null, "stars" integer not null, "score_hundredths" integer null, "issued_on" text not null, "last_valid_day" text null, "source" text null, "ocop_product_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_ocop_product_id" ON "ocop_certificate" ("ocop_product_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_deleted_at" ON "ocop_certificate" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_ocop_product_id_decision_number_unique" ON "ocop_certificate" ("ocop_product_id", "decision_number") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_certificate_event" ("id" text not null, "type" text check ("type" in ('withdrawal', 'extension', 'refusal')) not null, "effective_at" timestamptz not null, "ground" text check ("ground" in ('forged_information', 'criteria_no_longer_met', 'breach_of_law', 'misuse_of_mark', 'production_stopped', 'other_finding')) null, "reference" text null, "note" text null, "certificate_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_event_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_certificate_id" ON "ocop_certificate_event" ("certificate_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_event_deleted_at" ON "ocop_certificate_event" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "ocop_product" add constraint "ocop_product_producer_id_foreign" foreign key ("producer_id") references "ocop_producer" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ocop_dossier" add constraint "ocop_dossier_ocop_product_id_foreign" foreign key ("ocop_product_id") references "ocop_product" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ocop_certificate" add constraint "ocop_certificate_ocop_product_id_foreign" foreign key ("ocop_product_id") references "ocop_product" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ocop_certificate_event" add constraint "ocop_certificate_event_certificate_id_foreign" foreign key ("certificate_id") references "ocop_certificate" ("id") on update cascade;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_product" drop constraint if exists "ocop_product_producer_id_foreign";`
    )

    this.addSql(
      `alter table if exists "ocop_dossier" drop constraint if exists "ocop_dossier_ocop_product_id_foreign";`
    )

    this.addSql(
      `alter table if exists "ocop_certificate" drop constraint if exists "ocop_certificate_ocop_product_id_foreign";`
    )

    this.addSql(
      `alter table if exists "ocop_certificate_event" drop constraint if exists "ocop_certificate_event_certificate_id_foreign";`
    )

    this.addSql(`drop table if exists "ocop_producer" cascade;`)

    this.addSql(`drop table if exists "ocop_product" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier" cascade;`)

    this.addSql(`drop table if exists "ocop_certificate" cascade;`)

    this.addSql(`drop table if exists "ocop_certificate_event" cascade;`)
  }
}

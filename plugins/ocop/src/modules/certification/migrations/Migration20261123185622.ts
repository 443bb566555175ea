import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123185622 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `alter table if exists "ocop_dossier_item" drop constraint if exists "ocop_dossier_item_dossier_id_key_unique";`
    )
    this.addSql(
      `alter table if exists "ocop_certificate_reminder" drop constraint if exists "ocop_certificate_reminder_key_unique";`
    )
    this.addSql(
      `create table if not exists "ocop_certificate_reminder" ("id" text not null, "key" text not null, "certificate_id" text not null, "days_ahead" integer not null, "outcome" text check ("outcome" in ('sent', 'missed')) not null, "at" timestamptz not null, "producer_email" text null, "staff_email" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_certificate_reminder_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_certificate_reminder_key_unique" ON "ocop_certificate_reminder" ("key") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_reminder_certificate_id" ON "ocop_certificate_reminder" ("certificate_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_certificate_reminder_deleted_at" ON "ocop_certificate_reminder" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_dossier_item" ("id" text not null, "key" text not null, "state" text check ("state" in ('missing', 'present', 'not_needed')) not null default 'missing', "note" text null, "checked_by" text null, "checked_at" timestamptz not null, "dossier_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_item_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_item_dossier_id" ON "ocop_dossier_item" ("dossier_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_item_deleted_at" ON "ocop_dossier_item" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_ocop_dossier_item_dossier_id_key_unique" ON "ocop_dossier_item" ("dossier_id", "key") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_dossier_file" ("id" text not null, "file_id" text not null, "name" text not null, "mime_type" text not null, "size_bytes" integer not null, "sha256" text not null, "item_key" text null, "uploaded_by" text null, "uploaded_at" timestamptz not null, "dossier_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_file_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_file_dossier_id" ON "ocop_dossier_file" ("dossier_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_file_deleted_at" ON "ocop_dossier_file" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_dossier_entry" ("id" text not null, "action" text check ("action" in ('opened', 'moved', 'checked', 'file_added', 'file_removed')) not null, "from_state" text null, "to_state" text null, "subject" text null, "note" text null, "actor_id" text null, "at" timestamptz not null, "dossier_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_dossier_entry_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_entry_dossier_id" ON "ocop_dossier_entry" ("dossier_id") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_dossier_entry_deleted_at" ON "ocop_dossier_entry" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `create table if not exists "ocop_publication_run" ("id" text not null, "trigger" text check ("trigger" in ('daily', 'hourly')) not null, "at" timestamptz not null, "duration_ms" integer not null, "published_count" integer not null, "unlisted_count" integer not null, "published" jsonb not null, "unlisted" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_publication_run_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_publication_run_at" ON "ocop_publication_run" ("at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_ocop_publication_run_deleted_at" ON "ocop_publication_run" ("deleted_at") WHERE deleted_at IS NULL;`
    )

    this.addSql(
      `alter table if exists "ocop_dossier_item" add constraint "ocop_dossier_item_dossier_id_foreign" foreign key ("dossier_id") references "ocop_dossier" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ocop_dossier_file" add constraint "ocop_dossier_file_dossier_id_foreign" foreign key ("dossier_id") references "ocop_dossier" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ocop_dossier_entry" add constraint "ocop_dossier_entry_dossier_id_foreign" foreign key ("dossier_id") references "ocop_dossier" ("id") on update cascade;`
    )

    this.addSql(
      `alter table if exists "ocop_dossier" add column if not exists "sent_to_province_on" text null, add column if not exists "sent_to_ministry_on" text null, add column if not exists "requested_stars" integer null, add column if not exists "certificate_id" text null, add column if not exists "note" text null;`
    )

    this.addSql(
      `alter table if exists "ocop_certificate" add column if not exists "part_a_hundredths" integer null, add column if not exists "part_b_hundredths" integer null, add column if not exists "part_c_hundredths" integer null, add column if not exists "minima_met_up_to" integer null, add column if not exists "recorded_by" text null;`
    )

    this.addSql(
      `alter table if exists "ocop_certificate_event" add column if not exists "recorded_by" text null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_certificate_reminder" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier_item" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier_file" cascade;`)

    this.addSql(`drop table if exists "ocop_dossier_entry" cascade;`)

    this.addSql(`drop table if exists "ocop_publication_run" cascade;`)

    this.addSql(
      `alter table if exists "ocop_dossier" drop column if exists "sent_to_province_on", drop column if exists "sent_to_ministry_on", drop column if exists "requested_stars", drop column if exists "certificate_id", drop column if exists "note";`
    )

    this.addSql(
      `alter table if exists "ocop_certificate" drop column if exists "part_a_hundredths", drop column if exists "part_b_hundredths", drop column if exists "part_c_hundredths", drop column if exists "minima_met_up_to", drop column if exists "recorded_by";`
    )

    this.addSql(
      `alter table if exists "ocop_certificate_event" drop column if exists "recorded_by";`
    )
  }
}

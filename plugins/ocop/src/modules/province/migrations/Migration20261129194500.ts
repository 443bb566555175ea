import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const KINDS = `text check ("kind" in ('decision', 'official-register', 'quality-certificates', 'growing-areas', 'packing-facilities', 'trade-events')) not null`
const STATES = `text check ("state" in ('checking', 'ready', 'faulty', 'applying', 'applied', 'cancelled', 'failed')) not null`

/**
 * Sheets that are handed in at the desk. What checking promises is held here: a row is refused with its cells or changes something, a
 * sheet that was checked has as many rows as were read, one with problems is never ready, and what was applied or cancelled does not change.
 */
export class Migration20261129194500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_sheet_import" ("id" text not null, "kind" ${KINDS}, "head" jsonb not null, "file_name" text not null, "file_id" text not null, "size_bytes" integer not null, "sha256" text not null, "uploaded_by" text not null, "uploaded_by_name" text not null, "state" ${STATES}, "run" integer not null default 1, "progress" integer not null default 0, "touched_at" timestamptz not null, "failure" jsonb null, "rows_in" integer null, "headings" jsonb null, "counts" jsonb null, "problem_count" integer not null default 0, "warning_count" integer not null default 0, "applied_by" text null, "applied_by_name" text null, "applied_at" timestamptz null, "outcome" jsonb null, ${KEPT}, constraint "ocop_sheet_import_pkey" primary key ("id"), constraint "ocop_sheet_import_ready" check (state not in ('ready', 'applying', 'applied') or problem_count = 0), constraint "ocop_sheet_import_applied" check ((state = 'applied') = (outcome is not null)));`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_sheet_import_state" on "ocop_sheet_import" ("state") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_sheet_import_sha256" on "ocop_sheet_import" ("sha256") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_sheet_import_row" ("id" text not null, "sheet_import_id" text not null, "line" integer null, "cells" jsonb null, "change" jsonb null, ${KEPT}, constraint "ocop_sheet_import_row_pkey" primary key ("id"), constraint "ocop_sheet_import_row_import_foreign" foreign key ("sheet_import_id") references "ocop_sheet_import" ("id") on update cascade, constraint "ocop_sheet_import_row_either" check ((cells is null) <> (change is null)));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_sheet_import_row_line_unique" on "ocop_sheet_import_row" ("sheet_import_id", "line") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_sheet_import_finding" ("id" text not null, "sheet_import_id" text not null, "severity" text check ("severity" in ('problem', 'warning')) not null, "position" integer not null, "line" integer null, "column" jsonb null, "value" text null, "code" text not null, "facts" jsonb not null, ${KEPT}, constraint "ocop_sheet_import_finding_pkey" primary key ("id"), constraint "ocop_sheet_import_finding_import_foreign" foreign key ("sheet_import_id") references "ocop_sheet_import" ("id") on update cascade);`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_sheet_import_finding_place" on "ocop_sheet_import_finding" ("sheet_import_id", "severity", "position") where deleted_at is null;`
    )
    this.addSql(FINAL)
    this.addSql(
      `create or replace trigger ocop_sheet_import_final before update on "ocop_sheet_import" for each row execute function ocop_sheet_import_final();`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["row", "finding"]) {
      this.addSql(`drop table if exists "ocop_sheet_import_${table}" cascade;`)
    }
    this.addSql(`drop table if exists "ocop_sheet_import" cascade;`)
    this.addSql(`drop function if exists ocop_sheet_import_final;`)
  }
}

const FINAL = `create or replace function ocop_sheet_import_final() returns trigger language plpgsql as $$
begin
  if old.state in ('applied', 'cancelled') then
    raise exception 'a sheet that was applied or cancelled is final';
  end if;
  if new.state is distinct from old.state and new.state in ('ready', 'faulty', 'applied') and new.rows_in is distinct from
      (select count(*) from ocop_sheet_import_row where sheet_import_id = new.id and line is not null and deleted_at is null) then
    raise exception 'a sheet must keep every row it read';
  end if;
  return new;
end $$;`

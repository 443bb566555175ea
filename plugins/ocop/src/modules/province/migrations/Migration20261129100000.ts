import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`
const ROLES = `text check ("role" in ('viewer', 'editor', 'approver')) not null`

/** People of the province, how they come in, and the audit, which nobody can edit. */
export class Migration20261129100000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_province_staff" ("id" text not null, "name" text not null, "email" text not null, "role" ${ROLES}, "token_epoch" integer not null default 1, "since" timestamptz not null, "removed_at" timestamptz null, ${KEPT}, constraint "ocop_province_staff_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_province_staff_email_unique" on "ocop_province_staff" ("email") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_province_invitation" ("id" text not null, "email" text not null, "role" ${ROLES}, "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, "invited_by" text not null, ${KEPT}, constraint "ocop_province_invitation_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_province_invitation_token_hash_unique" on "ocop_province_invitation" ("token_hash") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_province_password_reset" ("id" text not null, "staff_id" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, ${KEPT}, constraint "ocop_province_password_reset_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_province_password_reset_token_hash_unique" on "ocop_province_password_reset" ("token_hash") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_province_password_reset_staff_id" on "ocop_province_password_reset" ("staff_id") where deleted_at is null;`
    )
    this.addSql(
      `create table if not exists "ocop_audit_entry" ("id" text not null, "at" timestamptz not null, "actor_type" text not null, "actor_id" text null, "who" text not null, "role" text null, "action" text not null, "subject_type" text not null, "subject_id" text null, "subject" text not null, "before" jsonb null, "after" jsonb null, "reason" text null, "searched" text not null, ${KEPT}, constraint "ocop_audit_entry_pkey" primary key ("id"));`
    )
    for (const columns of [["at"], ["subject_type", "subject_id"], ["action"], ["actor_id"]]) {
      const on = columns.map((column) => `"${column}"`).join(", ")
      this.addSql(
        `create index if not exists "IDX_ocop_audit_entry_${columns.join("_")}" on "ocop_audit_entry" (${on}) where deleted_at is null;`
      )
    }
    this.addSql(
      `create or replace function ocop_audit_is_final() returns trigger language plpgsql as $$ begin raise exception 'the audit cannot be changed'; end $$;`
    )
    this.addSql(
      `create or replace trigger ocop_audit_is_final before update or delete on "ocop_audit_entry" for each row execute function ocop_audit_is_final();`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["audit_entry", "province_password_reset", "province_invitation"]) {
      this.addSql(`drop table if exists "ocop_${table}" cascade;`)
    }
    this.addSql(`drop table if exists "ocop_province_staff" cascade;`)
    this.addSql(`drop function if exists ocop_audit_is_final;`)
  }
}

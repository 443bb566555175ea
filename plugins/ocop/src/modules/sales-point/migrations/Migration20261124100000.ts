import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEPT = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const TABLES: Record<string, string> = {
  ocop_point_staff: `"name" text not null, "email" text not null, "token_epoch" integer not null default 1`,
  ocop_point_membership: `"point_id" text not null, "staff_id" text not null, "role" text check ("role" in ('manager', 'clerk')) not null, "since" timestamptz not null, "removed_at" timestamptz null`,
  ocop_point_invitation: `"point_id" text not null, "email" text not null, "role" text check ("role" in ('manager', 'clerk')) not null, "token_hash" text not null, "expires_at" timestamptz not null, "accepted_at" timestamptz null, "withdrawn_at" timestamptz null, "invited_by" text not null`,
  ocop_point_entry: `"point_id" text not null, "staff_id" text null, "who" text not null, "action" text not null, "before" jsonb null, "after" jsonb null, "reason" text null, "at" timestamptz not null`,
  ocop_point_period: `"point_id" text not null, "opened_on" text not null, "closed_on" text null, "reason" text null`,
  ocop_point_inspection: `"point_id" text not null, "inspected_on" text not null, "area_m2" integer null, "has_sign" boolean not null, "has_shelves" boolean not null, "has_price_list" boolean not null, "note" text null, "recorded_by" text not null, "recorded_at" timestamptz not null`,
}

const INDEXES = [
  `create unique index if not exists "IDX_ocop_point_staff_email_unique" on "ocop_point_staff" ("email") where deleted_at is null;`,
  `create unique index if not exists "IDX_ocop_point_membership_point_id_staff_id_unique" on "ocop_point_membership" ("point_id", "staff_id") where removed_at is null and deleted_at is null;`,
  `create index if not exists "IDX_ocop_point_membership_staff_id" on "ocop_point_membership" ("staff_id") where removed_at is null and deleted_at is null;`,
  `create unique index if not exists "IDX_ocop_point_invitation_token_hash_unique" on "ocop_point_invitation" ("token_hash") where deleted_at is null;`,
  `create index if not exists "IDX_ocop_point_invitation_point_id" on "ocop_point_invitation" ("point_id") where deleted_at is null;`,
  `create index if not exists "IDX_ocop_point_entry_point_id_at" on "ocop_point_entry" ("point_id", "at") where deleted_at is null;`,
  `create unique index if not exists "IDX_ocop_point_period_point_id_opened_on_unique" on "ocop_point_period" ("point_id", "opened_on") where deleted_at is null;`,
  `create index if not exists "IDX_ocop_point_inspection_point_id_inspected_on" on "ocop_point_inspection" ("point_id", "inspected_on") where deleted_at is null;`,
]

/** Those who work at points, what they did there, and what the province knows about its points. */
export class Migration20261124100000 extends Migration {
  override async up(): Promise<void> {
    for (const [table, columns] of Object.entries(TABLES)) {
      this.addSql(
        `create table if not exists "${table}" ("id" text not null, ${columns}, ${KEPT}, constraint "${table}_pkey" primary key ("id"));`
      )
    }
    for (const index of INDEXES) this.addSql(index)
    // Which account or address failed to sign in how often; kept in the database so that several processes agree.
    this.addSql(
      `create table if not exists "ocop_sign_in_limit" ("key" text not null, "failures" integer not null, "last_at" timestamptz not null, constraint "ocop_sign_in_limit_pkey" primary key ("key"));`
    )
    this.addSql(
      `create or replace function "ocop_point_entry_is_final"() returns trigger language plpgsql as $$ begin raise exception 'entries of ocop_point_entry are final'; end $$;`
    )
    this.addSql(
      `create or replace trigger "ocop_point_entry_final" before update or delete on "ocop_point_entry" for each row execute function "ocop_point_entry_is_final"();`
    )
  }

  override async down(): Promise<void> {
    for (const table of [...Object.keys(TABLES), "ocop_sign_in_limit"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
    this.addSql(`drop function if exists "ocop_point_entry_is_final"();`)
  }
}

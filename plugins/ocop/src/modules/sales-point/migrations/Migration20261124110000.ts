import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Links to choose a new password. */
export class Migration20261124110000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_point_password_reset" ("id" text not null, "staff_id" text not null, "token_hash" text not null, "expires_at" timestamptz not null, "ended_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_point_password_reset_pkey" primary key ("id"));`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_point_password_reset_token_hash_unique" on "ocop_point_password_reset" ("token_hash") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_point_password_reset_staff_id" on "ocop_point_password_reset" ("staff_id") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_point_password_reset" cascade;`)
  }
}

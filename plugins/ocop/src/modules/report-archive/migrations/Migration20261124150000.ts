import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Reports that were made, with their checksums. */
export class Migration20261124150000 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "ocop_made_report" ("id" text not null, "as_of" text not null, "data_sha256" text not null, "pdf_file_id" text not null, "pdf_sha256" text not null, "pdf_bytes" integer not null, "docx_file_id" text not null, "docx_sha256" text not null, "docx_bytes" integer not null, "made_at" timestamptz not null, "made_by" text not null, "made_by_name" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "ocop_made_report_pkey" primary key ("id"));`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_made_report_deleted_at" on "ocop_made_report" ("deleted_at") where deleted_at is null;`
    )
    this.addSql(
      `create unique index if not exists "IDX_ocop_made_report_as_of_pdf_sha256_docx_sha256_unique" on "ocop_made_report" ("as_of", "pdf_sha256", "docx_sha256") where deleted_at is null;`
    )
    this.addSql(
      `create index if not exists "IDX_ocop_made_report_made_at" on "ocop_made_report" ("made_at") where deleted_at is null;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "ocop_made_report" cascade;`)
  }
}

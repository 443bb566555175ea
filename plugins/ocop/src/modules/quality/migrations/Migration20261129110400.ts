import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KEYS = [
  ["ocop_quality_certificate", "number"],
  ["ocop_growing_area", "code"],
  ["ocop_packing_facility", "code"],
] as const

/** A record is kept per period: its number stands in as many rows as it has had periods. */
export class Migration20261129110400 extends Migration {
  override async up(): Promise<void> {
    for (const [table, key] of KEYS) {
      this.addSql(`drop index if exists "IDX_${table}_${key}_unique";`)
      this.addSql(
        `create unique index if not exists "IDX_${table}_${key}_valid_from_unique" on "${table}" ("${key}", "valid_from") where deleted_at is null;`
      )
    }
  }

  /** Only the first period of each record fits the key of before. */
  override async down(): Promise<void> {
    for (const [table, key] of KEYS) {
      this.addSql(`drop index if exists "IDX_${table}_${key}_valid_from_unique";`)
      this.addSql(
        `delete from "${table}" a using "${table}" b where a."${key}" = b."${key}" and a."valid_from" > b."valid_from";`
      )
      this.addSql(
        `create unique index if not exists "IDX_${table}_${key}_unique" on "${table}" ("${key}") where deleted_at is null;`
      )
    }
  }
}

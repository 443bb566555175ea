import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const KINDS = [
  "listed",
  "unlisted",
  "delivery",
  "loss",
  "return",
  "correction",
  "count",
  "import",
  "price",
  "alarm",
  "sale",
  "sale_cancelled",
  "hand_over",
]

/** Goods that go from one point to another are neither lost here nor delivered by a producer there. */
export class Migration20261129110600 extends Migration {
  override async up(): Promise<void> {
    this.allow([...KINDS, "transfer"])
  }

  /** Movements are final, so those that are there keep their kind; only new ones are checked. */
  override async down(): Promise<void> {
    this.allow(KINDS, "not valid")
  }

  private allow(kinds: string[], how = ""): void {
    const list = kinds.map((kind) => `'${kind}'`).join(", ")
    this.addSql(
      `alter table "ocop_stock_movement" drop constraint if exists "ocop_stock_movement_kind_check";`
    )
    this.addSql(
      `alter table "ocop_stock_movement" add constraint "ocop_stock_movement_kind_check" check ("kind" in (${list})) ${how};`
    )
  }
}

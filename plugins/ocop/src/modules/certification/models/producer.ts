import { model } from "@medusajs/framework/utils"
import { OcopProduct } from "./ocop-product"

/** Whoever registers a product and holds its certificate (chủ thể OCOP). Types: Decision 26/2026, art. 2.3. */
export const Producer = model.define(
  { name: "Producer", tableName: "ocop_producer" },
  {
    id: model.id({ prefix: "oprod" }).primaryKey(),
    code: model.text().unique(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    type: model.enum([
      "enterprise",
      "cooperative",
      "cooperative_group",
      "farm",
      "household",
      "association",
    ]),
    tax_code: model.text().nullable(),
    /** Commune, ward or special zone since 01/07/2025 (code of Decision 19/2025). */
    unit_code: model.text().nullable(),
    district_2024_code: model.text().nullable(),
    address: model.text().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    website: model.text().nullable(),
    story_vi: model.text().nullable(),
    story_en: model.text().nullable(),
    /** Where the entry comes from; "demo" for made-up rows of the demo register. */
    source: model.text().nullable(),
    products: model.hasMany(() => OcopProduct, { mappedBy: "producer" }),
  }
)

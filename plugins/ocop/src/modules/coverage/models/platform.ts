import { model } from "@medusajs/framework/utils"
import { ListingCheck } from "./listing-check"

/** An e-commerce platform: a record with dates and a successor, never an enum (DOMAIN 3.4). */
export const Platform = model.define(
  { name: "Platform", tableName: "ocop_platform" },
  {
    id: model.id({ prefix: "oplat" }).primaryKey(),
    code: model.text().unique(),
    name: model.text(),
    url: model.text().nullable(),
    operator: model.text().nullable(),
    /** The province's own catalogue: 100 % by construction, reported apart. */
    is_own: model.boolean().default(false),
    opened_on: model.text().nullable(),
    closed_on: model.text().nullable(),
    successor_code: model.text().nullable(),
    checks: model.hasMany(() => ListingCheck, { mappedBy: "platform" }),
  }
)

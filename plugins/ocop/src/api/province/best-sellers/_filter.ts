import { z } from "@medusajs/framework/zod"
import { SALES_BY } from "../../../queries/province/network/best-sellers"
import { choice, day, optionalText } from "../../admin/ocop/_staff/fields"

/** What is ranked, of which sales, in an address. */
export const salesFilter = z.object({
  by: choice(SALES_BY).default("product"),
  rank: choice(["units", "revenue"]).default("units"),
  channel: choice(["all", "web", "counter"]).default("all"),
  point: optionalText(200),
  group: choice(["I", "II", "III", "IV", "V", "VI"]).nullish().default(null),
  from: day.nullish(),
  to: day.nullish(),
})

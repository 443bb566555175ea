import { z } from "@medusajs/framework/zod"
import { BUCKETS } from "../../../queries/province/network/producers"
import { choice, day, optionalText } from "../../admin/ocop/_staff/fields"

const SORTS = [
  ...(["name", "-name", "place", "-place", "certified", "-certified"] as const),
  ...(["products", "-products"] as const),
] as const

/** What narrows and sorts the producers, in an address. */
export const producersFilter = z.object({
  q: optionalText(100),
  type: choice(BUCKETS).nullish().default(null),
  holding: choice(["valid", "none", "all"]).default("valid"),
  unit: optionalText(20),
  as_of: day.nullish(),
  sort: choice(SORTS).default("-certified"),
})

import { z } from "@medusajs/framework/zod"
import { VERDICTS } from "../../../queries/province/network/points"
import { POINT_CLASSES } from "../../../sales-point/create-point"
import { choice, day, flag, optionalText, whole } from "../../admin/ocop/_staff/fields"

/** After so many days without a movement a point counts as silent. */
export const quietDays = whole(1, 3650).default(30)

const SORTS = [
  ...(["name", "-name", "place", "-place", "shelf", "-shelf"] as const),
  ...(["movement", "-movement", "revenue", "-revenue", "inspection", "-inspection"] as const),
] as const

/** What narrows and sorts the network, in an address. */
export const pointsFilter = z.object({
  q: optionalText(100),
  class: choice(POINT_CLASSES).nullish().default(null),
  state: choice(["open", "closed", "all"]).default("open"),
  quiet: flag.default(false),
  quiet_days: quietDays,
  shelf: choice(VERDICTS).nullish().default(null),
  unit: optionalText(20),
  sort: choice(SORTS).default("name"),
  from: day.nullish(),
  to: day.nullish(),
})

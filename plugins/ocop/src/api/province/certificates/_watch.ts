import type { MedusaContainer } from "@medusajs/framework/types"
import type { z } from "@medusajs/framework/zod"
import { readRegister, type Found } from "../../../queries/province/certificates/register"
import type { watchFilter } from "./_filter"

/** Certificates that hold now and end within the asked days, the next to end on top. */
export function readWatchList(
  container: MedusaContainer,
  { days, ...filter }: z.output<typeof watchFilter>,
  at: Date
): Promise<Found[]> {
  return readRegister(
    container,
    { ...filter, status: "active", days_left_max: days },
    "days_left",
    at
  )
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"

type OptionRow = {
  id: string
  service_zone?: { fulfillment_set?: { location?: { id: string } | null } | null } | null
}

/** Stock location behind each shipping option; what is gone, or stands nowhere, is left out. */
export async function readOptionLocations(
  container: MedusaContainer,
  optionIds: (string | null)[]
): Promise<Map<string, string>> {
  const ids = optionIds.filter((id) => id !== null)
  if (ids.length === 0) return new Map()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const rows = await readRows<OptionRow>(query, {
    entity: "shipping_option",
    fields: ["id", "service_zone.fulfillment_set.location.id"],
    filters: { id: ids },
  })
  const locations = new Map<string, string>()
  for (const row of rows) {
    const location = row.service_zone?.fulfillment_set?.location?.id
    if (location) locations.set(row.id, location)
  }
  return locations
}

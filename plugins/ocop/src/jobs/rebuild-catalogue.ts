import type { MedusaContainer } from "@medusajs/framework/types"
import { reindexCatalogue } from "../workflows/reindex-catalogue"

/** Once a night, 01:40 in Vietnam: drops documents of what has ended and heals what a lost event left behind. */
export default async function rebuildCatalogue(container: MedusaContainer): Promise<void> {
  await reindexCatalogue(container)
}

export const config = { name: "rebuild-catalogue", schedule: "40 18 * * *" }

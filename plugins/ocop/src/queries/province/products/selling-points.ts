import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { LocalDate } from "../../../rules/local-date"
import { readRows } from "../../../search/graph"
import { isOpen, readPointRows } from "../../../search/point-rows"

/** Points that sell a product and are open: labels are printed for one of them. */
export async function readSellingPoints(
  container: MedusaContainer,
  productId: string | null,
  today: LocalDate
): Promise<{ handle: string; name: string }[]> {
  if (productId === null) return []
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const [product] = await readRows<{ sales_channels?: { id: string }[] }>(query, {
    entity: "product",
    fields: ["sales_channels.id"],
    filters: { id: productId },
  })
  const channels = new Set((product?.sales_channels ?? []).map(({ id }) => id))
  const points = await readPointRows(query)
  return points
    .filter(({ sales_channel }) => sales_channel && channels.has(sales_channel.id))
    .filter((point) => isOpen(point, today))
    .map(({ handle, name }) => ({ handle, name }))
    .sort((a, b) => a.name.localeCompare(b.name, "vi"))
}

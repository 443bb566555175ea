import type { MedusaContainer } from "@medusajs/framework/types"
import { readProducts } from "./read-sale-lines"
import { askGate } from "./rule-lists"

/**
 * Asks the gate about those of the products that are published now.
 * @throws MedusaError NOT_ALLOWED with the code of the first refusal
 */
export async function askAboutPublished(
  container: MedusaContainer,
  products: { id: string; status: string }[]
): Promise<void> {
  const published = products.filter((product) => product.status === "published")
  if (published.length === 0) return
  const read = await readProducts(
    container,
    published.map((product) => product.id)
  )
  await askGate("publish", { products: read }, container)
}

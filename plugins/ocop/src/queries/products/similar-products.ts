import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { catalogueEngine } from "../catalogue/catalogue-engine"
import { catalogueItem, type CatalogueItem } from "../catalogue/catalogue-item"

const MOST = 4

type Subject = { id: string; group: string; placeCode: string | null }

/**
 * At most four others: of the same group and place first, then of the same place, then of the same group. None while the index
 * cannot be read: a product's own page does not hang on it.
 */
export async function similarProducts(
  container: MedusaContainer,
  subject: Subject,
  now: Date
): Promise<CatalogueItem[]> {
  try {
    return await findSimilar(container, subject, now)
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`no similar products shown: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

async function findSimilar(
  container: MedusaContainer,
  { id, group, placeCode }: Subject,
  now: Date
): Promise<CatalogueItem[]> {
  const engine = await catalogueEngine(container)
  const find = async (filters: Record<string, string>) => {
    const { hits } = await engine.search({
      filters: { ...filters, id: { $ne: id } },
      sort: "popular",
      take: MOST,
      now,
    })
    return hits.map(({ document }) => document)
  }
  const found = await Promise.all([
    placeCode ? find({ product_group: group, place_code: placeCode }) : [],
    placeCode ? find({ place_code: placeCode }) : [],
    find({ product_group: group }),
  ])
  const unique = new Map(found.flat().map((hit) => [hit.id, hit]))
  return [...unique.values()].slice(0, MOST).map(catalogueItem)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import type { Language } from "@ocop/plugin-ocop/register/problems/texts"
import { reindexCatalogue } from "@ocop/plugin-ocop/workflows/reindex-catalogue"
import { textsIn } from "./texts"

/**
 * Builds the catalogue index once after an import: the scripts run beside the server, which does not hear of their events.
 * The import itself stands when this fails, so it ends with 1 and says how to go on.
 */
export async function refreshCatalogue(
  container: MedusaContainer,
  language: Language
): Promise<void> {
  const texts = textsIn(language)
  console.log(texts.catalogueRefreshing)
  try {
    await reindexCatalogue(container)
    console.log(texts.catalogueRefreshed)
  } catch (error) {
    console.error(texts.catalogueStale(error instanceof Error ? error.message : String(error)))
    process.exit(1)
  }
}

/** Gives an empty shop its empty index: until there is one, every event of an import is answered with an error. */
export async function prepareCatalogue(container: MedusaContainer): Promise<void> {
  const [product] = await container
    .resolve(Modules.PRODUCT)
    .listProducts({}, { select: ["id"], take: 1 })
  if (!product) await reindexCatalogue(container)
}

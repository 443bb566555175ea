import { updateProductsWorkflow } from "@medusajs/medusa/core-flows"
import { askAboutPublished } from "../../gate/ask-about-published"

updateProductsWorkflow.hooks.productsUpdated(async ({ products }, { container }) => {
  await askAboutPublished(container, products)
})

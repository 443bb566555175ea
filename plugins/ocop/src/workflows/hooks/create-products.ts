import { createProductsWorkflow } from "@medusajs/medusa/core-flows"
import { askAboutPublished } from "../../gate/ask-about-published"

/** A product gets its certificate after it is made, so none is made published. */
createProductsWorkflow.hooks.productsCreated(async ({ products }, { container }) => {
  await askAboutPublished(container, products)
})

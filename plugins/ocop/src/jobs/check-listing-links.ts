import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkLinks } from "../link-check/check-links"
import { pluginOptions } from "../plugin-options"

/** At 02:00 in Vietnam, when the platforms have time. Off until an operator says how many links a night. */
export default async function checkListingLinks(container: MedusaContainer): Promise<void> {
  const { linksAskedANight } = pluginOptions(container)
  if (linksAskedANight === 0) return
  const { listed, not_listed, unreachable } = await checkLinks(container, {
    most: linksAskedANight,
  })
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(`Links of listings: ${listed} there, ${not_listed} gone, ${unreachable} not reached`)
}

export const config = { name: "check-listing-links", schedule: "0 19 * * *" }

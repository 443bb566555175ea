import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { reconcilePublicationWorkflow } from "../workflows/reconcile-publication"

/** Un-publishes what has lapsed and publishes what was renewed. The gate at completion does not wait for it. */
export default async function reconcilePublication(container: MedusaContainer): Promise<void> {
  const { result } = await reconcilePublicationWorkflow(container).run({ input: {} })
  if (result.toPublish.length + result.toUnpublish.length === 0) return
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .info(
      `Publication: ${result.toPublish.length} published, ${result.toUnpublish.length} un-published`
    )
}

/**
 * Every hour, one minute past: certificates end at midnight in Vietnam, which is another hour on a server's clock, and
 * withdrawals may take effect at any time of the day.
 */
export const config = { name: "reconcile-publication", schedule: "1 * * * *" }

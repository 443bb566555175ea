import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { mailPublicationReports } from "../mail/publication-report"
import { publishByClockWorkflow } from "./publish-by-clock"

/**
 * Runs publication by the clock and mails staff what changed. The mail is no part of the workflow: a mail server that is down must
 * not put an expired product back on the shelf. Reports that were not mailed are mailed by the next run.
 */
export async function runPublication(
  container: MedusaContainer,
  trigger: "daily" | "hourly"
): Promise<void> {
  const startedAt = performance.now()
  const plan = await container.resolve(Modules.LOCKING).execute(
    "publish-by-clock",
    async () => {
      const { result } = await publishByClockWorkflow(container).run({
        input: { trigger, startedAt },
      })
      return result
    },
    { timeout: 300 }
  )
  if (plan.changes.length > 0) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .info(
        `Publication: ${plan.toPublish.length} published, ${plan.toUnpublish.length} un-published`
      )
  }
  await mailPublicationReports(container)
}

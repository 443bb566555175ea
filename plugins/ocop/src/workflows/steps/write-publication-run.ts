import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../../modules/certification"
import type CertificationModuleService from "../../modules/certification/service"
import type { PublicationPlan } from "./plan-publication"

export type RunToWrite = {
  trigger: "daily" | "hourly"
  startedAt: number
  plan: PublicationPlan
}

/** Writes the report of a run: every daily one, and those of the hour that changed something. Null when there is none. */
export const writePublicationRunStep = createStep(
  "write-publication-run",
  async ({ trigger, startedAt, plan }: RunToWrite, { container }) => {
    if (trigger === "hourly" && plan.changes.length === 0) return new StepResponse(null, null)
    const published = plan.changes.filter(({ reason }) => reason === undefined)
    const unlisted = plan.changes.filter(({ reason }) => reason !== undefined)
    const run = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .createPublicationRuns({
        trigger,
        at: new Date(plan.at),
        duration_ms: Math.round(performance.now() - startedAt),
        published_count: published.length,
        unlisted_count: unlisted.length,
        // A JSON column holds an object.
        published: { products: published },
        unlisted: { products: unlisted },
      })
    return new StepResponse(run.id, run.id)
  },
  async (id, { container }) => {
    if (!id) return
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deletePublicationRuns(id)
  }
)

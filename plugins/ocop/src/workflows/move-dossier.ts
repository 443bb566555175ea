import {
  createWorkflow,
  transform,
  when,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { findTouchedProductsStep } from "./import-register/steps/find-touched-products"
import { reconcilePublicationWorkflow } from "./reconcile-publication"
import { recordRecognitionWorkflow } from "./record-recognition"
import type { Recognition } from "./steps/create-certificate"
import { checkDossierMoveStep, moveDossierStep, type DossierMove } from "./steps/move-dossier"

export const moveDossierWorkflowId = "move-dossier"

/** A move; to `recognised` it brings the decision along. */
export type DossierMoveInput = DossierMove & {
  recognition?: Omit<Recognition, "ocop_product_id" | "kind" | "recorded_by"> | null
}

/**
 * Moves a dossier on. With the decision of recognition the certificate is made in the same run: both are there or neither.
 * A decision may end an extension, so the shop is made to follow.
 *
 * Output: the new state and the id of the certificate, null without one. Refusals: `StaffRefusal`.
 */
export const moveDossierWorkflow = createWorkflow(
  moveDossierWorkflowId,
  (input: DossierMoveInput) => {
    const key = transform({ input }, ({ input }) => `dossier:${input.dossier_id}`)
    acquireLockStep({ key, timeout: 10, ttl: 60 })

    const move = transform({ input }, ({ input }) => ({
      dossier_id: input.dossier_id,
      to: input.to,
      // A recognition counts from the day of its decision.
      on: input.recognition?.decided_on ?? input.on ?? null,
      note: input.note ?? null,
      actor_id: input.actor_id,
      decided: Boolean(input.recognition),
    }))
    const checked = checkDossierMoveStep(move)

    const recognised = when("recognised", { input }, ({ input }) => input.to === "recognised").then(
      () => {
        const recognition = transform({ input, checked }, ({ input, checked }): Recognition => {
          const { recognition } = input
          if (!recognition) throw new Error("a recognition without its decision")
          return {
            ...recognition,
            ocop_product_id: checked.ocop_product_id,
            kind: checked.kind,
            recorded_by: input.actor_id,
          }
        })
        return recordRecognitionWorkflow.runAsStep({ input: recognition })
      }
    )
    const certificateId = transform(
      { recognised },
      ({ recognised }) => recognised?.certificate.id ?? null
    )
    const write = transform({ move, certificateId }, ({ move, certificateId }) => ({
      dossier_id: move.dossier_id,
      to: move.to,
      on: move.on,
      note: move.note,
      actor_id: move.actor_id,
      certificate_id: certificateId,
    }))
    const state = moveDossierStep(write)

    const touched = transform({ checked }, ({ checked }) => ({
      ocopProductIds: [checked.ocop_product_id],
    }))
    const productIds = findTouchedProductsStep(touched)
    when("in-shop", { productIds }, ({ productIds }) => productIds.length > 0).then(() =>
      reconcilePublicationWorkflow.runAsStep({ input: { product_ids: productIds } })
    )
    releaseLockStep({ key })
    return new WorkflowResponse(
      transform({ state, certificateId }, ({ state, certificateId }) => ({
        state,
        certificate_id: certificateId,
      }))
    )
  }
)

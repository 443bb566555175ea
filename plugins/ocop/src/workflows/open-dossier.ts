import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { createDossierStep, type DossierInput } from "./steps/create-dossier"

export const openDossierWorkflowId = "open-dossier"

/** Opens a dossier of a product in the state `draft`. Output: its id and code. */
export const openDossierWorkflow = createWorkflow(openDossierWorkflowId, (input: DossierInput) => {
  return new WorkflowResponse(createDossierStep(input))
})

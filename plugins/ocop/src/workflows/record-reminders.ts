import {
  createStep,
  createWorkflow,
  StepResponse,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk"
import { CERTIFICATION_MODULE } from "../modules/certification"
import type CertificationModuleService from "../modules/certification/service"

export type ReminderRecord = {
  key: string
  certificate_id: string
  days_ahead: number
  outcome: "sent" | "missed"
  at: Date
  producer_email: string | null
  staff_email: string | null
}

const writeRemindersStep = createStep(
  "write-reminders",
  async (records: ReminderRecord[], { container }) => {
    const rows = await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .createCertificateReminders(records)
    const ids = rows.map(({ id }) => id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return
    await container
      .resolve<CertificationModuleService>(CERTIFICATION_MODULE)
      .deleteCertificateReminders(ids)
  }
)

export const recordRemindersWorkflowId = "record-reminders"

/** Notes that reminders went out or were missed; their keys are unique, so each is noted once for ever. */
export const recordRemindersWorkflow = createWorkflow(
  recordRemindersWorkflowId,
  (input: ReminderRecord[]) => {
    return new WorkflowResponse(writeRemindersStep(input))
  }
)

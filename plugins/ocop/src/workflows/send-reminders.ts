import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import {
  producerReminder,
  staffReminder,
  type RemindedCertificate,
} from "../mail/certificate-reminder"
import { sendMail } from "../mail/send-mail"
import { pluginOptions } from "../plugin-options"
import type { StoredCertificate } from "../queries/staff/certificate-view"
import type { StoredDossier } from "../queries/staff/dossier-summary"
import { nextStates } from "../rules/dossier"
import { localDateAt } from "../rules/local-date"
import { dueReminders, type Reminder } from "../rules/reminders"
import { renewalDuties } from "../rules/renewal"
import { readRows } from "../search/graph"
import { recordRemindersWorkflow, type ReminderRecord } from "./record-reminders"

/** What a run did. `failed` were not handed over and are tried again by the next run. */
export type ReminderRun = { sent: number; missed: number; failed: number }

type Row = {
  code: string
  name: string
  producer: { name: string; email: string | null }
  certificates: StoredCertificate[]
  dossiers: StoredDossier[]
}

const FIELDS = [
  "code",
  "name",
  "producer.name",
  "producer.email",
  "certificates.*",
  "certificates.events.*",
  "dossiers.*",
]

/** A run of some hundred mails over a slow mail server; a second run waits for the first one's notes. */
const LOCK_SECONDS = 900

/**
 * Sends the reminders that are due, each once to the producer and once to staff, and notes those that an outage made miss. A mail has
 * a key of its own and the note comes last, so a run that died halfway is finished by the next one without a repeat.
 */
export async function sendReminders(container: MedusaContainer): Promise<ReminderRun> {
  return container
    .resolve(Modules.LOCKING)
    .execute("send-reminders", () => sendUnderLock(container), { timeout: LOCK_SECONDS })
}

async function sendUnderLock(container: MedusaContainer): Promise<ReminderRun> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const at = now(container)
  const rows = await readRows<Row>(query, { entity: "ocop_product", fields: FIELDS })
  const noted = await readRows<{ key: string }>(query, {
    entity: "certificate_reminder",
    fields: ["key"],
  })
  const done = new Set(noted.map(({ key }) => key))
  const run: ReminderRun = { sent: 0, missed: 0, failed: 0 }
  for (const row of rows) {
    for (const certificate of row.certificates) {
      const { due, missed } = dueReminders(certificate, at, done, row)
      const known = localDateAt(new Date(certificate.created_at))
      // What was past before the certificate was recorded here, nobody missed.
      const records = missed
        .filter(({ on }) => on >= known)
        .map((reminder) => recordOf(certificate, reminder, at, "missed"))
      run.missed += records.length
      for (const reminder of due) {
        const record = await remind(container, row, certificate, reminder, at)
        if (record) records.push(record)
        run[record ? "sent" : "failed"] += 1
      }
      if (records.length > 0) await recordRemindersWorkflow(container).run({ input: records })
    }
  }
  return run
}

/** Null when a mail could not be handed over; then neither is noted, and the one that went will not go again. */
async function remind(
  container: MedusaContainer,
  row: Row,
  certificate: StoredCertificate,
  reminder: Reminder,
  at: Date
): Promise<ReminderRecord | null> {
  const { shopOrigin, staffEmail } = pluginOptions(container)
  const about: RemindedCertificate = {
    product: row.name,
    producer: row.producer.name,
    stars: certificate.stars,
    decisionNumber: certificate.decision_number,
    decidedOn: certificate.decided_on,
    duties: renewalDuties(certificate, at, row),
    dossierCode: row.dossiers.find(isUnderWay)?.code ?? null,
    verifyUrl: `${shopOrigin}/verify/${encodeURIComponent(row.code)}`,
  }
  const mails = [
    { to: row.producer.email, who: "producer", content: producerReminder(about, reminder) },
    { to: staffEmail ?? null, who: "staff", content: staffReminder(about, reminder) },
  ]
  try {
    for (const { to, who, content } of mails) {
      if (!to) continue
      await sendMail(container, {
        to,
        key: `certificate-reminder:${reminder.key}:${who}`,
        template: `certificate-reminder-${who}`,
        content,
        about: { type: "certificate", id: certificate.id },
      })
    }
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .warn(`Reminder ${reminder.key} was not sent: ${reason}`)
    return null
  }
  return {
    ...recordOf(certificate, reminder, at, "sent"),
    producer_email: row.producer.email,
    staff_email: staffEmail ?? null,
  }
}

function recordOf(
  certificate: StoredCertificate,
  { key, days }: Reminder,
  at: Date,
  outcome: ReminderRecord["outcome"]
): ReminderRecord {
  return {
    key,
    certificate_id: certificate.id,
    days_ahead: days,
    outcome,
    at,
    producer_email: null,
    staff_email: null,
  }
}

function isUnderWay({ state }: StoredDossier): boolean {
  return state !== "draft" && state !== "returned" && nextStates(state).length > 0
}

import { model } from "@medusajs/framework/utils"

/** That a reminder of a certificate's end went out, or that its day passed unused. One row a reminder, for ever. */
export const CertificateReminder = model.define(
  { name: "CertificateReminder", tableName: "ocop_certificate_reminder" },
  {
    id: model.id({ prefix: "oremind" }).primaryKey(),
    /** `<certificate>:<days>`, from `rules/reminders.ts`. */
    key: model.text().unique(),
    certificate_id: model.text().index(),
    days_ahead: model.number(),
    outcome: model.enum(["sent", "missed"]),
    at: model.dateTime(),
    /** Where it went; null when the producer left no address, or staff have none set. */
    producer_email: model.text().nullable(),
    staff_email: model.text().nullable(),
  }
)

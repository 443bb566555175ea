import { model } from "@medusajs/framework/utils"

/** Who changed what, when, from what to what and why. A trigger refuses to change or delete a row. */
export const AuditEntry = model
  .define(
    { name: "AuditEntry", tableName: "ocop_audit_entry" },
    {
      id: model.id({ prefix: "oaud" }).primaryKey(),
      at: model.dateTime(),
      /** `province`, `operator`, or `system` for what a job did. */
      actor_type: model.text(),
      actor_id: model.text().nullable(),
      /** Name at the time. */
      who: model.text(),
      /** Role at the time; null for anybody but the province's staff. */
      role: model.text().nullable(),
      /** Stable word, such as `certificate_recorded`; its sentence is the desk's. */
      action: model.text(),
      /** What kind of thing was changed, such as `certificate` or `listing`. */
      subject_type: model.text(),
      subject_id: model.text().nullable(),
      /** What people call it: a product's name, a file, an address. */
      subject: model.text(),
      before: model.json().nullable(),
      after: model.json().nullable(),
      reason: model.text().nullable(),
      /** Folded text of who, subject and reason, for looking things up. */
      searched: model.text(),
    }
  )
  .indexes([
    { on: ["at"] },
    { on: ["subject_type", "subject_id"] },
    { on: ["action"] },
    { on: ["actor_id"] },
  ])

import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"

/** What happened to a certificate: withdrawn, its validity extended (art. 12.3), or re-evaluation refused. */
export const CertificateEvent = model.define(
  { name: "CertificateEvent", tableName: "ocop_certificate_event" },
  {
    id: model.id({ prefix: "ocevt" }).primaryKey(),
    type: model.enum(["withdrawal", "extension", "refusal"]),
    /** The event counts from this instant on. */
    effective_at: model.dateTime(),
    /** One of the six grounds of Decision 26/2026, art. 8; withdrawals only. */
    ground: model
      .enum([
        "forged_information",
        "criteria_no_longer_met",
        "breach_of_law",
        "misuse_of_mark",
        "production_stopped",
        "other_finding",
      ])
      .nullable(),
    reference: model.text().nullable(),
    note: model.text().nullable(),
    /** Id of the staff member who recorded it; null for imports. */
    recorded_by: model.text().nullable(),
    certificate: model.belongsTo(() => Certificate, { mappedBy: "events" }),
  }
)

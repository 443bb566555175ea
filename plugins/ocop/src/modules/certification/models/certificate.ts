import { model } from "@medusajs/framework/utils"
import { CertificateEvent } from "./certificate-event"
import { OcopProduct } from "./ocop-product"

/**
 * One recognition of one product. Its status is never stored: `rules/certificate-status.ts` computes it from
 * these dates and events at a given instant. The legal basis is kept because old certificates keep their own law.
 */
export const Certificate = model
  .define(
    { name: "Certificate", tableName: "ocop_certificate" },
    {
      id: model.id({ prefix: "ocert" }).primaryKey(),
      decision_number: model.text(),
      /** LocalDate of the decision, yyyy-mm-dd. */
      decided_on: model.text(),
      issuer: model.text(),
      issuer_level: model.enum(["district", "province", "ministry"]),
      legal_basis: model.enum(["d1048_2019", "d148_2023", "d148_d1489", "d26_2026"]),
      kind: model.enum(["first", "upgrade", "re_evaluation"]),
      /** Stars as recognised, 1 to 5; only 3 to 5 may sell. */
      stars: model.number(),
      /** Council's average in hundredths of a point (7050 = 70.50), when known. */
      score_hundredths: model.number().nullable(),
      /** Its parts in hundredths: product and community (of 4000), marketing (of 2500), quality (of 3500). */
      part_a_hundredths: model.number().nullable(),
      part_b_hundredths: model.number().nullable(),
      part_c_hundredths: model.number().nullable(),
      /** Highest level, 1 to 5, whose marked minimum requirements are all met. */
      minima_met_up_to: model.number().nullable(),
      /** LocalDate the certificate holds from. */
      issued_on: model.text(),
      /** LocalDate printed in the decision; null means issued_on + 36 months. */
      last_valid_day: model.text().nullable(),
      source: model.text().nullable(),
      /** Id of the staff member who recorded it; null for imports. */
      recorded_by: model.text().nullable(),
      ocop_product: model.belongsTo(() => OcopProduct, { mappedBy: "certificates" }),
      events: model.hasMany(() => CertificateEvent, { mappedBy: "certificate" }),
    }
  )
  .indexes([{ on: ["ocop_product_id", "decision_number"], unique: true }])

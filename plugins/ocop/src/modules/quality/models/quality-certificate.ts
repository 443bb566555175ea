import { model } from "@medusajs/framework/utils"

/** VietGAP, VietGAHP, organic …: never summed across schemes (DOMAIN 4). Areas are whole m², so sums are exact. */
export const QualityCertificate = model
  .define(
    { name: "QualityCertificate", tableName: "ocop_quality_certificate" },
    {
      id: model.id({ prefix: "oqual" }).primaryKey(),
      /** The same in every period of a record (rules/record-periods.ts). */
      number: model.text(),
      scheme: model.enum(["vietgap_crop", "vietgap_aquaculture", "vietgahp", "organic", "other"]),
      holder_name: model.text(),
      holder_type: model.enum([
        "enterprise",
        "cooperative",
        "cooperative_group",
        "farm",
        "household",
        "association",
      ]),
      subject: model.text(),
      /** Area in m²; 1 ha = 10,000 m². Null for livestock. */
      area_m2: model.number().nullable(),
      /** Households under a group certificate. */
      households: model.number().nullable(),
      unit_code: model.text().nullable(),
      valid_from: model.text(),
      valid_to: model.text(),
      source: model.text().nullable(),
    }
  )
  .indexes([{ on: ["number", "valid_from"], unique: true }])

import { model } from "@medusajs/framework/utils"
import { Certificate } from "./certificate"
import { Dossier } from "./dossier"
import { Producer } from "./producer"

/** The OCOP facts of one Medusa product. The Medusa product is reached through `links/product-ocop-product`. */
export const OcopProduct = model.define(
  { name: "OcopProduct", tableName: "ocop_product" },
  {
    id: model.id({ prefix: "ocop" }).primaryKey(),
    /** Product code of the programme, e.g. `22-06978-1-2026` or the old form with district (DOMAIN 2.7). */
    code: model.text().unique(),
    name: model.text().searchable(),
    /** Group I–VI of Decision 26/2026, annex I. */
    product_group: model.enum(["I", "II", "III", "IV", "V", "VI"]),
    /** Scoring sheet 1–26; 14 and 15 are alcohol, 26 is tourism. */
    criteria_set: model.number(),
    /** "22" is Quảng Ninh; other provinces' goods never enter its figures. */
    province_code: model.text().default("22"),
    unit_code: model.text().nullable(),
    district_2024_code: model.text().nullable(),
    /** GTIN-14 as text, leading zeros kept; tourism has none. */
    gtin: model.text().unique().nullable(),
    trace_code: model.text().nullable(),
    /** Stars are "as reported" by the press source, not taken from a decision we have seen. */
    stars_as_reported: model.boolean().default(false),
    source: model.text().nullable(),
    origin: model.text().nullable(),
    net_quantity: model.text().nullable(),
    unit_label: model.text().nullable(),
    ingredients: model.text().nullable(),
    usage: model.text().nullable(),
    storage: model.text().nullable(),
    shelf_life: model.text().nullable(),
    warnings: model.text().nullable(),
    declaration_type: model.enum(["self_declared", "registered"]).nullable(),
    declaration_number: model.text().nullable(),
    /** LocalDate, yyyy-mm-dd. */
    declared_on: model.text().nullable(),
    /** Alcohol by volume in tenths of a percent (295 = 29.5 % vol); required for sets 14 and 15. */
    abv_permille: model.number().nullable(),
    story_vi: model.text().nullable(),
    story_en: model.text().nullable(),
    /** Key of the demo picture set, e.g. "squid". */
    picture_kind: model.text().nullable(),
    producer: model.belongsTo(() => Producer, { mappedBy: "products" }),
    certificates: model.hasMany(() => Certificate, { mappedBy: "ocop_product" }),
    dossiers: model.hasMany(() => Dossier, { mappedBy: "ocop_product" }),
  }
)

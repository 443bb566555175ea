import { model } from "@medusajs/framework/utils"

/**
 * A physical point that introduces and sells OCOP products. One Medusa sales channel and one stock location each
 * (links/), so that availability and reservation are right by construction.
 */
export const SalesPoint = model.define(
  { name: "SalesPoint", tableName: "ocop_sales_point" },
  {
    id: model.id({ prefix: "ospt" }).primaryKey(),
    code: model.text().unique(),
    handle: model.text().unique(),
    name: model.text().searchable(),
    /** Classes of Decision 45/2021/QĐ-UBND. */
    class: model.enum(["centre", "shop", "kiosk", "fair_booth", "mall_corner"]),
    area_m2: model.number().nullable(),
    unit_code: model.text().nullable(),
    district_2024_code: model.text().nullable(),
    address: model.text(),
    lat: model.float().nullable(),
    lng: model.float().nullable(),
    phone: model.text().nullable(),
    email: model.text().nullable(),
    /** The register's words; shown while staff have given no `hours`. */
    opening_hours: model.text().nullable(),
    /** A week's opening hours (`rules/opening.ts`), given by the point's own staff. */
    hours: model.json().nullable(),
    /** LocalDates, yyyy-mm-dd: points open and close. */
    opened_on: model.text(),
    closed_on: model.text().nullable(),
    has_sign: model.boolean().default(false),
    has_shelves: model.boolean().default(false),
    has_price_list: model.boolean().default(false),
    inspected_on: model.text().nullable(),
    /** The province's own point: default seller for delivery. Exactly one. */
    is_default_seller: model.boolean().default(false),
    delivers: model.boolean().default(false),
    operator_name: model.text(),
    operator_tax_code: model.text().nullable(),
    /** Number of the operator's licence to trade in alcohol; without one the point sells nothing of 5.5 % vol and more. */
    alcohol_licence: model.text().nullable(),
    /** The point's own account; money of a VietQR payment goes there when set. */
    bank_bin: model.text().nullable(),
    bank_account: model.text().nullable(),
    bank_account_name: model.text().nullable(),
    website: model.text().nullable(),
    facebook: model.text().nullable(),
    zalo: model.text().nullable(),
    tiktok: model.text().nullable(),
    source: model.text().nullable(),
  }
)

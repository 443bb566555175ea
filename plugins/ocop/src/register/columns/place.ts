import { freeText, pattern } from "../values/texts"
import { optional } from "./column"

/** Commune, ward or special zone, code of Decision 19/2025. Whether it exists is checked with the row. */
export const unitCode = optional("Mã xã", pattern(/^\d{5}$/, "06652"), ["Mã xã phường"])

/** District until 30/06/2025. */
export const districtCode = optional("Mã huyện cũ", pattern(/^\d{3}$/, "193"))

export const placeColumns = { unit_code: unitCode, district_2024_code: districtCode }

/** Where an entry comes from; `demo` for made-up rows. */
export const source = optional("Nguồn", freeText(500))

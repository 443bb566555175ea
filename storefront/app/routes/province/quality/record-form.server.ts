import type { Lang } from "~/lib/language"
import { typed, wholeNumber } from "~/lib/staff/refused.server"
import type { QualityRecord, Register } from "./contract"
import { hectares, squareMetres } from "./figures.server"
import type { RecordValues } from "./record-fields"
import { qualityT } from "./words.server"

type Read = { body: Record<string, string | number | null>; errors: Record<string, string> }

const FIELDS: Record<Register, readonly string[]> = {
  certificates: [
    "scheme",
    "subject",
    "holder_name",
    "holder_type",
    "unit_code",
    "valid_from",
    "valid_to",
    "source",
  ],
  "growing-areas": [
    "subject",
    "market",
    "holder_name",
    "unit_code",
    "valid_from",
    "valid_to",
    "source",
  ],
  "packing-facilities": ["subject", "market", "unit_code", "valid_from", "valid_to", "source"],
}
const MAY_BE_EMPTY: Record<Register, readonly string[]> = {
  certificates: ["unit_code", "source", "area", "households"],
  "growing-areas": ["holder_name", "unit_code", "valid_to", "source"],
  "packing-facilities": ["unit_code", "valid_to", "source"],
}

/** The fields of `RecordFields` as the backend takes them, and what is wrong with them. */
export function readRecordForm(form: FormData, register: Register, lang: Lang): Read {
  const t = qualityT(lang)
  const body: Read["body"] = {}
  const errors: Read["errors"] = {}
  const optional = MAY_BE_EMPTY[register]
  const missing = (name: string) => {
    if (!optional.includes(name)) errors[name] = t("form.missing")
  }
  for (const name of FIELDS[register]) {
    const text = typed(form, name)
    if (text === "") missing(name)
    body[name] = text || null
  }
  if (register !== "packing-facilities") {
    const text = typed(form, "area")
    const area = squareMetres(text)
    if (text === "") missing("area")
    else if (area === null) errors.area = t("area.wrong")
    body.area_m2 = area
  }
  if (register === "certificates") {
    const text = typed(form, "households")
    const households = wholeNumber(text)
    if (text !== "" && households === null) errors.households = t("form.number")
    body.households = households
  }
  return { body, errors }
}

/** A period as the fields show it. */
export function recordValues(record: QualityRecord, lang: Lang): RecordValues {
  return {
    number: record.number,
    scheme: record.scheme,
    holder_name: record.holder_name,
    holder_type: record.holder_type,
    subject: record.subject,
    area: record.area_m2 === null ? "" : hectares(record.area_m2, lang),
    households: record.households === null ? "" : String(record.households),
    market: record.market,
    unit_code: record.unit_code,
    valid_from: record.valid_from,
    valid_to: record.valid_to,
    source: record.source,
  }
}

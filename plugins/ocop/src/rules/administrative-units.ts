import data from "../data/administrative-units.json"

export type UnitType = "commune" | "ward" | "special_zone"

/** A commune, ward or special zone since 01/07/2025 (Resolution 1679/NQ-UBTVQH15), code of Decision 19/2025. */
export type AdministrativeUnit = {
  code: string
  /** As in an address: "Phường Hà Tu". */
  fullName: string
  /** As on a card: "Hà Tu". */
  name: string
  nameVariants: string[]
  type: UnitType
  slug: string
  /** The district most of it lay in until 30/06/2025. */
  district2024Code: string
  lat: number
  lng: number
}

/** A district as of mid-2024; gone since 01/07/2025, still on older papers. */
export type District2024 = { code: string; fullName: string; name: string; slug: string }

export const PROVINCE = {
  code: data.province.code,
  name: data.province.name_vi,
  fullName: data.province.full_name_vi,
} as const

/** The 54 present units of Quảng Ninh, in the order of their codes. */
export const ADMINISTRATIVE_UNITS: readonly AdministrativeUnit[] = data.units_from_2025_07_01.map(
  (unit) => ({
    code: unit.code,
    fullName: usualSpelling(unit.name_vi),
    name: usualSpelling(unit.short_name_vi),
    nameVariants: unit.name_variants,
    type: unitType(unit.type),
    slug: unit.slug,
    district2024Code: unit.district_2024_code,
    lat: unit.centroid.lat,
    lng: unit.centroid.lng,
  })
)

export const DISTRICTS_2024: readonly District2024[] = data.districts_2024.map((district) => ({
  code: district.code,
  fullName: district.name_vi,
  name: district.short_name_vi,
  slug: district.slug,
}))

const unitsByCode = new Map(ADMINISTRATIVE_UNITS.map((unit) => [unit.code, unit]))
const districtsByCode = new Map(DISTRICTS_2024.map((district) => [district.code, district]))

/** The present unit with this code; null for none, an unknown code or another province's. */
export function unitByCode(code: string | null | undefined): AdministrativeUnit | null {
  return (code && unitsByCode.get(code)) || null
}

/** The district of mid-2024 with this code; null for none or an unknown code. */
export function district2024ByCode(code: string | null | undefined): District2024 | null {
  return (code && districtsByCode.get(code)) || null
}

/**
 * The code list prints `Hòanh Bồ` and `Hòang Quế`; before a final consonant the tone stands on the `a`, and everyone
 * writes `Hoành Bồ`. At the end of a syllable (`Hải Hòa`) the list is right.
 */
function usualSpelling(name: string): string {
  return name.replace(/([òóỏõọ])a(?=\p{L})/gu, (_, vowel: string) => {
    const tone = vowel.normalize("NFD").slice(1)
    return `oa${tone}`.normalize("NFC")
  })
}

function unitType(text: string): UnitType {
  if (text === "commune" || text === "ward" || text === "special_zone") return text
  throw new RangeError(`unknown type of administrative unit: ${text}`)
}

import {
  ADMINISTRATIVE_UNITS,
  DISTRICTS_2024,
  type AdministrativeUnit,
  type District2024,
} from "@ocop/plugin-ocop/rules/administrative-units"

export type Unit = AdministrativeUnit
export type District = District2024

/** Former districts whose main place has another name than the district. */
const SEATS: Record<string, string> = { "194": "06712", "201": "06922" }

/** Present units of a former district, by code. */
export function unitsOf(districtCode: string): Unit[] {
  return ADMINISTRATIVE_UNITS.filter((unit) => unit.district2024Code === districtCode)
}

export function unit(code: string): Unit {
  const found = ADMINISTRATIVE_UNITS.find((each) => each.code === code)
  if (!found) throw new Error(`no administrative unit has the code ${code}`)
  return found
}

export function district(code: string): District {
  const found = DISTRICTS_2024.find((each) => each.code === code)
  if (!found) throw new Error(`no district of 2024 has the code ${code}`)
  return found
}

/** The unit that carries the district's name, or its former seat. */
export function seatOf(districtCode: string): Unit {
  const { name } = district(districtCode)
  const units = unitsOf(districtCode)
  const seat = units.find((each) => each.code === SEATS[districtCode] || each.name === name)
  if (!seat) throw new Error(`the district ${districtCode} has no seat`)
  return seat
}

/** The unit of the district that a product or producer is named after; null when its name gives none. */
export function unitNamedIn(text: string, districtCode: string): Unit | null {
  const named = unitsOf(districtCode).filter((each) => text.includes(placeName(each)))
  return named.sort((a, b) => placeName(b).length - placeName(a).length)[0] ?? null
}

/** The name as people write it: the code list prints `Hòanh Bồ`, everyone writes `Hoành Bồ`. */
export function placeName(each: Unit): string {
  return usualSpelling(each.name)
}

/** The place in a product's name: goods come from Móng Cái, not from the ward that is numbered `Móng Cái 2`. */
export function villageName(each: Unit): string {
  return placeName(each).replace(/ \d+$/, "")
}

/** `xã Bình Liêu`, for the middle of a sentence or name. */
export function placeInText(each: Unit): string {
  const full = usualSpelling(each.fullName)
  return full.charAt(0).toLocaleLowerCase("vi") + full.slice(1)
}

function usualSpelling(name: string): string {
  return name.replace(/òa(?=n)/g, "oà")
}

import { HILLS, SEA, type Archetype } from "./archetypes/archetype"
import { ARCHETYPES } from "./archetypes/catalogue"
import type { Unit } from "./places"

/** Units of coastal districts that have no shore. */
const INLAND = new Set(["06724", "06733", "06874", "06931", "07054", "07135"])
/** Wards of Hạ Long and Cẩm Phả that are all streets and harbour: nothing is grown there. */
const URBAN = new Set(["06652", "06658", "06673", "06676", "06685", "06688", "06781", "06793"])
/** Islands of districts that are mountains otherwise. */
const ISLANDS = new Set(["06757", "06967", "06994", "07192"])

const GROWN = new Set(["crops", "plants", "tea", "honey"])

/** The kinds of products that a place plausibly makes: of its former district, and of its own ground. */
export function kindsOf(unit: Unit): Archetype[] {
  return ARCHETYPES.filter(
    (kind) =>
      kind.demo !== false &&
      (kind.districts.length === 0 || kind.districts.includes(unit.district2024Code)) &&
      !(INLAND.has(unit.code) && ofTheSea(kind)) &&
      !(ISLANDS.has(unit.code) && kind.districts === HILLS) &&
      !(URBAN.has(unit.code) && GROWN.has(kind.family))
  )
}

function ofTheSea(kind: Archetype): boolean {
  return kind.family === "seafood" || kind.districts === SEA || kind.name.includes("nghề biển")
}

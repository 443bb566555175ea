import { addDays, addMonths, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { placeInText, seatOf, unit, unitsOf, type Unit } from "./places"
import { PUBLISHED } from "./published-table"
import type { ProducerType } from "./producers"
import type { Random } from "./random"

export type Scheme = "vietgap_crop" | "vietgap_aquaculture" | "vietgahp" | "organic" | "other"
export type Market = "home" | "export"

export type QualityCertificate = {
  number: string
  scheme: Scheme
  holderName: string
  holderType: ProducerType
  subject: string
  /** Hundredths of a hectare. */
  areaHundredths: number | null
  households: number | null
  unit: Unit
  validFrom: LocalDate
  validTo: LocalDate
}

export type GrowingArea = {
  code: string
  crop: string
  areaHundredths: number
  market: Market
  holderName: string
  unit: Unit
  validFrom: LocalDate
  validTo: LocalDate | null
}

export type PackingFacility = {
  code: string
  name: string
  market: Market
  unit: Unit
  validFrom: LocalDate
  validTo: LocalDate | null
}

const CROPS: readonly { crop: string; districts: readonly string[]; holder: ProducerType }[] = [
  { crop: "Na", districts: ["205", "196"], holder: "cooperative" },
  { crop: "Vải", districts: ["196", "205"], holder: "cooperative" },
  { crop: "Chè", districts: ["201", "200"], holder: "enterprise" },
  { crop: "Rau các loại", districts: ["206", "205", "193"], holder: "cooperative" },
  { crop: "Ổi", districts: ["193"], holder: "cooperative" },
  { crop: "Cam", districts: ["203", "205"], holder: "cooperative" },
  { crop: "Thanh long", districts: ["196", "193"], holder: "enterprise" },
  { crop: "Khoai lang", districts: ["194", "203"], holder: "cooperative" },
  { crop: "Dong riềng", districts: ["198"], holder: "cooperative" },
  { crop: "Lúa nếp", districts: ["205", "206"], holder: "cooperative" },
]

/** Some holders have a second field under a certificate of its own. */
const VIETGAP_CERTIFICATES = 31

/** Certificates of good practice. Schemes are kept apart and never added up (DOMAIN 4). */
export function qualityCertificates(asOf: LocalDate, random: Random): QualityCertificate[] {
  const { hectaresHundredths, holders } = PUBLISHED.vietgapCrops
  const shares = split(hectaresHundredths, VIETGAP_CERTIFICATES, random.fork("areas"))
  const crops = shares.map((areaHundredths, index): QualityCertificate => {
    const holder = index % holders
    const { crop, districts, holder: holderType } = cycle(CROPS, holder)
    const place = cycle(unitsOf(cycle(districts, holder)), holder)
    const draw = random.fork(index)
    return {
      number: `VG-TT-MH-${serial(index + 1)}`,
      scheme: "vietgap_crop",
      holderName: holderName(holderType, holder + 1),
      holderType,
      subject: crop,
      areaHundredths,
      households: null,
      unit: place,
      ...running(asOf, draw),
    }
  })
  return [
    ...crops,
    {
      // Ran out last year and was not renewed: in no sum of today.
      number: "VG-TT-MH-090",
      scheme: "vietgap_crop",
      holderName: holderName("cooperative", 40),
      holderType: "cooperative",
      subject: "Rau các loại",
      areaHundredths: 620,
      households: null,
      unit: seatOf("206"),
      validFrom: addMonths(asOf, -30),
      validTo: addMonths(asOf, -6),
    },
    {
      number: "VG-TS-MH-001",
      scheme: "vietgap_aquaculture",
      holderName: holderName("enterprise", 41),
      holderType: "enterprise",
      subject: "Cá tầm, cá lăng",
      areaHundredths: 41,
      households: null,
      unit: unit("06820"),
      ...running(asOf, random.fork("aquaculture")),
    },
    ...[1, 2].map((number): QualityCertificate => ({
      number: `VGAHP-MH-00${number}`,
      scheme: "vietgahp",
      holderName: `Trang trại chăn nuôi minh họa số ${number}`,
      holderType: "farm",
      subject: number === 1 ? "Lợn thịt" : "Gà thịt",
      areaHundredths: null,
      households: null,
      unit: seatOf(number === 1 ? "195" : "199"),
      ...running(asOf, random.fork(`farm${number}`)),
    })),
    {
      number: "VGAHP-MH-003",
      scheme: "vietgahp",
      holderName: "Tổ hợp tác chăn nuôi minh họa số 3",
      holderType: "cooperative_group",
      subject: "Gà thịt (nhóm hộ)",
      areaHundredths: null,
      households: 39,
      unit: seatOf("200"),
      ...running(asOf, random.fork("households")),
    },
    {
      number: "HC-MH-001",
      scheme: "organic",
      holderName: holderName("enterprise", 42),
      holderType: "enterprise",
      subject: "Quế",
      areaHundredths: 32_900,
      households: null,
      unit: unit("06985"),
      ...running(asOf, random.fork("organic")),
    },
    {
      number: "K-MH-001",
      scheme: "other",
      holderName: holderName("enterprise", 43),
      holderType: "enterprise",
      subject: "HACCP: chế biến thủy sản",
      areaHundredths: null,
      households: null,
      unit: seatOf("203"),
      ...running(asOf, random.fork("other")),
    },
  ]
}

/** 60 coded fields on the reporting day, 48 a year before; two more were given up earlier. */
export function growingAreas(asOf: LocalDate, random: Random): GrowingArea[] {
  const { now, yearBefore } = PUBLISHED.growingAreas
  return Array.from({ length: now + 2 }, (_, index) => {
    const draw = random.fork(index)
    const { crop, districts, holder } = cycle(CROPS, index)
    const market: Market = index % 4 === 0 ? "export" : "home"
    return {
      code: `VT-MH-${serial(index + 1)}`,
      crop,
      areaHundredths: draw.between(600, 4400),
      market,
      holderName: holderName(holder, 1 + (index % 40)),
      unit: draw.pick(unitsOf(draw.pick(districts))),
      ...coded(asOf, index, yearBefore, now, draw),
    }
  })
}

/** 9 coded packing houses on the reporting day, 8 a year before; one more was given up earlier. */
export function packingFacilities(asOf: LocalDate, random: Random): PackingFacility[] {
  const { now, yearBefore } = PUBLISHED.packingFacilities
  const seats = ["205", "196", "193", "206", "201", "194", "203", "198", "200", "199"]
  return Array.from({ length: now + 1 }, (_, index) => {
    const draw = random.fork(index)
    const place = seatOf(cycle(seats, index))
    const market: Market = index % 3 === 0 ? "export" : "home"
    return {
      code: `DG-MH-${serial(index + 1)}`,
      name: `Cơ sở đóng gói minh họa số ${index + 1} – ${placeInText(place)}`,
      market,
      unit: place,
      ...coded(asOf, index, yearBefore, now, draw),
    }
  })
}

/** The first `yearBefore` codes are older than a year, those up to `now` younger, the rest were given up. */
function coded(
  asOf: LocalDate,
  index: number,
  yearBefore: number,
  now: number,
  draw: Random
): { validFrom: LocalDate; validTo: LocalDate | null } {
  const yearAgo = addMonths(asOf, -12)
  if (index >= now) {
    return { validFrom: addDays(yearAgo, -700), validTo: addDays(yearAgo, -draw.between(40, 200)) }
  }
  return index < yearBefore
    ? { validFrom: addDays(yearAgo, -draw.between(20, 900)), validTo: null }
    : { validFrom: addDays(yearAgo, draw.between(20, 330)), validTo: null }
}

/** Certificates of good practice run for two years; these began 1 to 20 months ago. */
function running(asOf: LocalDate, draw: Random): { validFrom: LocalDate; validTo: LocalDate } {
  const validFrom = addDays(asOf, -draw.between(30, 600))
  return { validFrom, validTo: addDays(addMonths(validFrom, 24), -1) }
}

/** `total` in `parts` uneven whole shares, none below a third of the average. */
function split(total: number, parts: number, draw: Random): number[] {
  const least = Math.floor(total / parts / 3)
  const weights = Array.from({ length: parts }, () => 0.3 + draw.next())
  const sum = weights.reduce((a, b) => a + b, 0)
  const free = total - least * parts
  const shares = weights.map((weight) => least + Math.floor((free * weight) / sum))
  const rest = total - shares.reduce((a, b) => a + b, 0)
  return shares.map((share, index) => (index === 0 ? share + rest : share))
}

function holderName(type: ProducerType, number: number): string {
  const kind = type === "enterprise" ? "Công ty TNHH" : "Hợp tác xã"
  return `${kind} vùng trồng minh họa số ${number}`
}

function cycle<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError("an empty list has no turn")
  return found
}

function serial(number: number): string {
  return String(number).padStart(3, "0")
}

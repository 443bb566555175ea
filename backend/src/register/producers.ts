import type {
  ProducerBucket,
  ProducerType as AnyProducerType,
} from "@ocop/plugin-ocop/rules/producer-bucket"
import { PUBLISHED } from "./published-table"
import { district, placeInText, seatOf, type Unit, unitNamedIn, unitsOf } from "./places"
import type { Random } from "./random"
import type { KnownProduct } from "./sources"
import type { Family } from "./archetypes/archetype"

/** Associations (tourism only) do not occur in the published table. */
export type ProducerType = Exclude<AnyProducerType, "association">

export type Producer = {
  code: string
  name: string
  type: ProducerType
  unit: Unit | null
  districtCode: string | null
  address: string
  taxCode: string
  phone: string
  email: string
  storyVi: string
  storyEn: string
  source: string
  /** False for producers the press named. */
  demo: boolean
  /** What it makes; set by its first product, kept by the others. */
  family: Family | null
}

export const DEMO_SOURCE = "dữ liệu minh họa"

/** How many of a hundred demo producers sit in which former district; follows where the known products come from. */
const DISTRICT_WEIGHTS: Record<string, number> = {
  "193": 16,
  "194": 8,
  "195": 7,
  "196": 9,
  "198": 9,
  "199": 10,
  "200": 7,
  "201": 7,
  "202": 9,
  "203": 12,
  "205": 10,
  "206": 10,
  "207": 6,
}

const TYPE_NAMES: Record<ProducerType, string> = {
  enterprise: "Công ty TNHH",
  cooperative: "Hợp tác xã",
  cooperative_group: "Tổ hợp tác",
  household: "Hộ sản xuất",
  farm: "Trang trại",
}

/** Of fourteen in the household bucket one is a farm and one a cooperative group, so that the wider types occur too. */
const WIDER_TYPES: readonly ProducerType[] = [
  "household",
  "household",
  "farm",
  "household",
  "cooperative_group",
]
const WIDER_EVERY = 14

/** The producers that the press named, then made-up ones up to `total` of each bucket. */
export function producers(
  known: readonly KnownProduct[],
  scale: number,
  random: Random
): Producer[] {
  const named = namedProducers(known)
  const count = (type: ProducerType) => named.filter((each) => each.type === type).length
  const missing = (["enterprise", "cooperative", "household"] as const).flatMap((bucket) => {
    const wanted = Math.round(PUBLISHED.producers[bucket] * scale) - count(bucket)
    return Array.from({ length: wanted }, (_, index) => widen(bucket, index))
  })
  const places = demoPlaces(missing.length, random.fork("places"))
  const numbers = new Map<ProducerType, number>()
  const demo = random.shuffle(missing).map((type, index) => {
    const number = (numbers.get(type) ?? 0) + 1
    numbers.set(type, number)
    const place = places[index]
    if (!place) throw new Error("fewer places than producers")
    return demoProducer(named.length + index + 1, type, number, place)
  })
  return [...named, ...demo]
}

/** `CT-0017`. */
function producerCode(number: number): string {
  return `CT-${String(number).padStart(4, "0")}`
}

function namedProducers(known: readonly KnownProduct[]): Producer[] {
  const byName = new Map<string, Producer>()
  for (const product of known) {
    if (!product.producer_name || byName.has(product.producer_name)) continue
    const districtCode = product.district_2024_code
    const unit = districtCode
      ? (unitNamedIn(`${product.name_vi} ${product.producer_name}`, districtCode) ??
        seatOf(districtCode))
      : null
    byName.set(product.producer_name, {
      code: producerCode(byName.size + 1),
      name: product.producer_name,
      type: product.producer_type ?? "enterprise",
      unit,
      districtCode,
      // The press gives the district at most; a street would be invented.
      address: districtCode
        ? `${district(districtCode).fullName} (trước 01/07/2025), tỉnh Quảng Ninh`
        : "Tỉnh Quảng Ninh",
      taxCode: "",
      phone: "",
      email: "",
      storyVi: "",
      storyEn: "",
      source: `tên theo nguồn tin: ${product.source ?? "kiến thức chung"}`,
      demo: false,
      family: null,
    })
  }
  return [...byName.values()]
}

function widen(bucket: ProducerBucket, index: number): ProducerType {
  return bucket === "household" ? (WIDER_TYPES[index % WIDER_EVERY] ?? "household") : bucket
}

/** One unit per demo producer: districts by weight, the units of a district in turn. */
function demoPlaces(count: number, random: Random): Unit[] {
  const weights = Object.entries(DISTRICT_WEIGHTS)
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0)
  const places: Unit[] = []
  let due = 0
  for (const [code, weight] of weights) {
    due += (count * weight) / total
    const units = random.fork(code).shuffle(unitsOf(code))
    for (let turn = 0; places.length < Math.round(due); turn++) {
      const next = units[turn % units.length]
      if (next) places.push(next)
    }
  }
  return random.shuffle(places)
}

function demoProducer(index: number, type: ProducerType, number: number, unit: Unit): Producer {
  const serial = String(index).padStart(4, "0")
  return {
    code: producerCode(index),
    name: `${TYPE_NAMES[type]} minh họa số ${number} – ${placeInText(unit)}`,
    type,
    unit,
    districtCode: unit.district2024Code,
    address: `Địa chỉ minh họa, ${placeInText(unit)}, tỉnh Quảng Ninh`,
    // Not a code any tax office gives out; the provincial prefix would be 57.
    taxCode: `000000${serial}`,
    phone: `0203 000 ${serial}`,
    email: `chu-the-${serial}@ocop-minh-hoa.example`,
    storyVi: "Chủ thể minh họa trong bộ dữ liệu trình diễn, không phải cơ sở có thật.",
    storyEn: "A made-up producer of the demonstration data, not a real business.",
    source: DEMO_SOURCE,
    demo: true,
    family: null,
  }
}

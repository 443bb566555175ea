import { archetypeOf } from "./archetypes/catalogue"
import type { Archetype, ProductGroup } from "./archetypes/archetype"
import type { Stars } from "@ocop/plugin-ocop/rules/stars"
import { kindsOf } from "./landscape"
import { type Unit, unitNamedIn, villageName } from "./places"
import { DEMO_SOURCE, type Producer } from "./producers"
import type { Random } from "./random"
import type { KnownProduct } from "./sources"

/** Which certificate a product of the register has on the reporting day. */
export type Standing = "valid" | "expired_in_renewal" | "lapsed"

/** A product before it has a certificate, a code and a price. */
export type PlannedProduct = {
  name: string
  standing: Standing
  archetype: Archetype
  producer: Producer
  group: ProductGroup
  set: number
  unit: Unit | null
  districtCode: string | null
  /** Stars the press printed; the others get theirs from the mix. */
  reportedStars: Stars | null
  source: string
  known: boolean
}

export type PlanSize = { valid: number; expiredInRenewal: number; lapsed: number }

/**
 * Who makes what. Known products go to the producer that the press named, or to a demo producer of their district; every
 * producer gets at least one valid product. Expired and lapsed ones belong to the same producers and are never real
 * names: the demo does not say of a real product that its certificate ran out.
 */
export function planProducts(
  known: readonly KnownProduct[],
  producers: readonly Producer[],
  size: PlanSize,
  random: Random
): PlannedProduct[] {
  const byName = new Map(producers.map((each) => [each.name, each]))
  const demo = producers.filter((each) => each.demo)
  const names = new Set(known.map((each) => each.name_vi))
  const busy = new Set<Producer>()

  const real = known.map((product) => {
    const producer =
      byName.get(product.producer_name ?? "") ?? makerFor(product, demo, busy, random)
    busy.add(producer)
    return planKnown(product, producer)
  })
  const idle = demo.filter((each) => !busy.has(each))
  const made = idle.map((each) => planDemo(each, "valid", names, random))
  const more = Array.from({ length: size.valid - real.length - made.length }, () =>
    planDemo(random.pick(demo), "valid", names, random)
  )
  const expired = Array.from({ length: size.expiredInRenewal }, () =>
    planDemo(random.pick(demo), "expired_in_renewal", names, random)
  )
  const lapsed = Array.from({ length: size.lapsed }, () =>
    planDemo(random.pick(demo), "lapsed", names, random)
  )
  return [...real, ...made, ...more, ...expired, ...lapsed]
}

/** A demo producer of the product's district, one without a product first, else one that makes such things. */
function makerFor(
  product: KnownProduct,
  demo: readonly Producer[],
  busy: ReadonlySet<Producer>,
  random: Random
): Producer {
  const { family } = archetypeOf(product.name_vi)
  const district = product.district_2024_code
  const local = demo.filter((each) => !district || each.districtCode === district)
  const free = local.filter((each) => !busy.has(each))
  return random.pick(free.length > 0 ? free : likeMinded(local, family))
}

function likeMinded(producers: Producer[], family: string): Producer[] {
  const same = producers.filter((each) => each.family === family)
  return same.length > 0 ? same : producers
}

function planKnown(product: KnownProduct, producer: Producer): PlannedProduct {
  const archetype = archetypeOf(product.name_vi)
  producer.family ??= archetype.family
  const districtCode = product.district_2024_code ?? producer.districtCode
  const named = districtCode ? unitNamedIn(product.name_vi, districtCode) : null
  const stars = product.reported_stars
    ? `tên và số sao theo nguồn tin: ${product.source ?? "kiến thức chung"}`
    : `tên theo nguồn tin: ${product.source ?? "kiến thức chung về vùng, chưa có tài liệu"}; số sao minh họa`
  return {
    name: product.name_vi,
    standing: "valid",
    archetype,
    producer,
    group: product.product_group,
    set: product.criteria_set,
    unit: named ?? producer.unit,
    districtCode,
    reportedStars: product.reported_stars,
    source: `${stars}; chứng nhận, giá và nhãn là ${DEMO_SOURCE}`,
    known: true,
  }
}

function planDemo(
  producer: Producer,
  standing: Standing,
  names: Set<string>,
  random: Random
): PlannedProduct {
  const { unit, districtCode } = producer
  if (!unit || !districtCode) throw new Error(`the demo producer ${producer.code} has no place`)
  const place = villageName(unit)
  const archetype = chooseKind(kindsOf(unit), producer, place, names, random)
  producer.family ??= archetype.family
  return {
    name: freeName(`${archetype.name} ${place}`, names),
    standing,
    archetype,
    producer,
    group: archetype.group,
    set: archetype.set,
    unit,
    districtCode,
    reportedStars: null,
    source: DEMO_SOURCE,
    known: false,
  }
}

/** What the producer makes already, or else something that its place does not have yet: two goods of one name help nobody. */
function chooseKind(
  kinds: readonly Archetype[],
  producer: Producer,
  place: string,
  names: ReadonlySet<string>,
  random: Random
): Archetype {
  const fresh = kinds.filter((each) => !names.has(`${each.name} ${place}`))
  const own = fresh.filter((each) => each.family === producer.family)
  return random.pick(own.length > 0 ? own : fresh.length > 0 ? fresh : kinds)
}

function freeName(name: string, names: Set<string>): string {
  let free = name
  for (let number = 2; names.has(free); number++) free = `${name} số ${number}`
  names.add(free)
  return free
}

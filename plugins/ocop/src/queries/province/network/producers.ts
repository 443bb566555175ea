import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PROVINCE, unitByCode } from "../../../rules/administrative-units"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { comparing, type Compare } from "../../../rules/list-order"
import type { LocalDate } from "../../../rules/local-date"
import { closeOfDay } from "../../../rules/period"
import {
  producerBucket,
  type ProducerBucket,
  type ProducerType,
} from "../../../rules/producer-bucket"
import type { Stars } from "../../../rules/stars"
import { spanAt } from "../../../rules/valid-spans"
import { registerSpans } from "../../sets/register-spans"

type StoredProducer = {
  code: string
  handle: string
  name: string
  type: ProducerType
  tax_code: string | null
  unit_code: string | null
  address: string | null
  phone: string | null
  email: string | null
  website: string | null
}

/** A producer in the desk's table; what it holds is counted at the end of the day that is asked about. */
export type DeskProducer = StoredProducer & {
  /** Kind in the published figures. */
  bucket: ProducerBucket
  /** Name of its commune, ward or special zone. */
  place: string | null
  /** Products of the register, whatever their certificates are worth. */
  products: number
  certified: number
  by_stars: Record<Stars, number>
}

export const BUCKETS = ["enterprise", "cooperative", "household"] as const

export type ProducersFilter = {
  q: string | null
  type: ProducerBucket | null
  /** Holding a valid certificate on the day, holding none, or either. */
  holding: "valid" | "none" | "all"
  unit: string | null
  /** A column of `ORDERS`, with `-` before it downwards. */
  sort: string
}

/** Whoever has a product of the province in the register, or no product at all yet; makers of other provinces' goods are not among them. */
const PRODUCERS = `
  select maker.code, maker.handle, maker.name, maker.type, maker.tax_code, maker.unit_code,
         maker.address, maker.phone, maker.email, maker.website
    from ocop_producer maker
   where maker.deleted_at is null
     and (exists (select 1 from ocop_product o
                   where o.producer_id = maker.id and o.deleted_at is null and o.province_code = :province)
          or not exists (select 1 from ocop_product o
                          where o.producer_id = maker.id and o.deleted_at is null))`

/** Every producer of the province with what it held at the end of `asOf`. */
export async function readDeskProducers(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<DeskProducer[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const [{ rows }, register] = await Promise.all([
    db.raw<{ rows: StoredProducer[] }>(PRODUCERS, { province: PROVINCE.code }),
    registerSpans(container),
  ])
  const at = closeOfDay(asOf)
  const held = new Map<string, Pick<DeskProducer, "products" | "certified" | "by_stars">>()
  for (const { product, spans } of register) {
    const { code } = product.producer
    const had = held.get(code) ?? nothing()
    const span = spanAt(spans, at)
    had.products += 1
    if (span) {
      had.certified += 1
      had.by_stars[span.stars] += 1
    }
    held.set(code, had)
  }
  return rows.map((producer) => ({
    ...producer,
    bucket: producerBucket(producer.type),
    place: unitByCode(producer.unit_code)?.name ?? null,
    ...(held.get(producer.code) ?? nothing()),
  }))
}

function nothing(): Pick<DeskProducer, "products" | "certified" | "by_stars"> {
  return { products: 0, certified: 0, by_stars: { 3: 0, 4: 0, 5: 0 } }
}

const collator = new Intl.Collator("vi")

const byName: Compare<DeskProducer> = (a, b) =>
  collator.compare(a.name, b.name) || (a.code < b.code ? -1 : 1)

const ORDERS: Record<string, Compare<DeskProducer>> = {
  name: byName,
  place: (a, b) => collator.compare(a.place ?? "￿", b.place ?? "￿"),
  certified: (a, b) => a.certified - b.certified,
  products: (a, b) => a.products - b.products,
}

/** The producers that a filter leaves, sorted. */
export function narrowedProducers(
  producers: DeskProducer[],
  filter: ProducersFilter
): DeskProducer[] {
  const words = foldVietnamese(filter.q ?? "")
    .split(" ")
    .filter(Boolean)
  return producers
    .filter((producer) => {
      if (filter.type && producer.bucket !== filter.type) return false
      if (filter.unit && producer.unit_code !== filter.unit) return false
      if (filter.holding !== "all" && producer.certified > 0 !== (filter.holding === "valid")) {
        return false
      }
      const { name, code, place, tax_code } = producer
      const said = foldVietnamese([name, code, place, tax_code].join(" "))
      return words.every((word) => said.includes(word))
    })
    .sort(comparing(ORDERS, filter.sort, byName))
}

/** Holders of valid certificates by published kind, as the figures of the province count them: total = the sum of the three. */
export function producerCounts(producers: DeskProducer[]) {
  const holders = producers.filter(({ certified }) => certified > 0)
  const count = (bucket: ProducerBucket) =>
    holders.filter((producer) => producer.bucket === bucket).length
  return {
    total: holders.length,
    enterprise: count("enterprise"),
    cooperative: count("cooperative"),
    household: count("household"),
    without: producers.length - holders.length,
    certified_products: holders.reduce((sum, { certified }) => sum + certified, 0),
  }
}

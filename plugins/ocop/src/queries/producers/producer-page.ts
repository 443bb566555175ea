import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { unitByCode } from "../../rules/administrative-units"
import { producerBucket, type ProducerBucket, type ProducerType } from "../../rules/producer-bucket"
import { isAlcohol } from "../../rules/alcohol"
import { sellable } from "../../rules/sellable"
import { readRows } from "../../search/graph"
import type { CertificateRow, OcopProductRow } from "../../search/product-rows"
import { catalogueEngine } from "../catalogue/catalogue-engine"
import { catalogueItem, type CatalogueItem } from "../catalogue/catalogue-item"

/** What the page of a producer shows (docs/store-api.md). */
export type ProducerPage = {
  producer: {
    handle: string
    name: string
    type: ProducerBucket
    type_detail: ProducerType
    address: string | null
    place: string | null
    phone: string | null
    email: string | null
    website: string | null
    story_vi: string | null
    story_en: string | null
    source: string | null
  }
  products: CatalogueItem[]
  /** Products whose certificate has run out. */
  expired: { handle: string; title: string }[]
  /** Number of its products that only adults are shown; what they are, no open page says. */
  adults_only: number
}

type ProducerRow = Omit<ProducerPage["producer"], "type" | "type_detail" | "place"> & {
  type: ProducerType
  unit_code: string | null
  products?:
    | (Pick<OcopProductRow, "criteria_set" | "dossiers"> & {
        certificates?: CertificateRow[] | null
        product?: { handle: string; title: string } | null
      })[]
    | null
}

/** More than any producer has. */
const ALL_PRODUCTS = 500

const FIELDS = [
  ..."handle name type unit_code address phone email website story_vi story_en source".split(" "),
  "products.criteria_set",
  ..."handle title".split(" ").map((field) => `products.product.${field}`),
  ..."decision_number decided_on issued_on last_valid_day stars events.type events.effective_at"
    .split(" ")
    .map((field) => `products.certificates.${field}`),
  ..."kind state received_on accepted_on decided_on"
    .split(" ")
    .map((field) => `products.dossiers.${field}`),
]

/** A producer by its handle with what it sells at `now`; null when there is none. */
export async function readProducerPage(
  container: MedusaContainer,
  handle: string,
  now: Date
): Promise<ProducerPage | null> {
  const engine = await catalogueEngine(container)
  const [[row], found, behindTheGate] = await Promise.all([
    readRows<ProducerRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
      entity: "producer",
      fields: FIELDS,
      filters: { handle },
    }),
    engine.search({
      filters: { producer_handle: handle },
      sort: "popular",
      take: ALL_PRODUCTS,
      now,
    }),
    engine.search({ filters: { producer_handle: handle }, alcohol: true, take: 0, now }),
  ])
  if (!row) return null
  const { products = [], unit_code, type, ...facts } = row
  return {
    producer: {
      handle: facts.handle,
      name: facts.name,
      type: producerBucket(type),
      type_detail: type,
      address: facts.address,
      place: unitByCode(unit_code)?.name ?? null,
      phone: facts.phone,
      email: facts.email,
      website: facts.website,
      story_vi: facts.story_vi,
      story_en: facts.story_en,
      source: facts.source,
    },
    products: found.hits.map(({ document }) => catalogueItem(document)),
    expired: (products ?? [])
      .filter((product) => !isAlcohol(product.criteria_set) && hasExpired(product, now))
      .flatMap(({ product }) => (product ? [{ handle: product.handle, title: product.title }] : []))
      .sort((a, b) => a.title.localeCompare(b.title, "vi")),
    adults_only: behindTheGate.metadata.count ?? 0,
  }
}

function hasExpired(product: NonNullable<ProducerRow["products"]>[number], now: Date): boolean {
  const answer = sellable(product, product.certificates ?? [], now)
  return !answer.ok && answer.reason === "certificate_expired"
}

import type { CertificateFacts, DossierFacts } from "../rules/certificate"
import type { ProducerType } from "../rules/producer-bucket"
import { readRows, type Graph } from "./graph"

/** What the catalogue reads of one Medusa product, as `query.graph` returns it. */
export type ProductRow = {
  id: string
  title: string
  handle: string
  status: string
  updated_at: string | Date
  sales_channels?: ({ id: string } | null)[] | null
  variants?: (VariantRow | null)[] | null
  ocop_product?: OcopProductRow | null
}

export type VariantRow = {
  id: string
  title: string | null
  sku: string | null
  barcode: string | null
  manage_inventory: boolean
  variant_rank?: number | null
  price_set?: { prices?: (PriceRow | null)[] | null } | null
  inventory_items?: (InventoryItemRow | null)[] | null
}

export type PriceRow = {
  amount: number
  currency_code: string
  min_quantity: number | null
  price_list_id?: string | null
  rules_count: number | null
  /** A point's own price has one rule, its sales channel. */
  price_rules?: ({ attribute: string; value: string } | null)[] | null
}

type InventoryItemRow = {
  required_quantity: number
  inventory?: {
    location_levels?:
      ({ location_id: string; stocked_quantity: number; reserved_quantity: number } | null)[] | null
  } | null
}

export type OcopProductRow = {
  id: string
  code: string
  product_group: "I" | "II" | "III" | "IV" | "V" | "VI"
  criteria_set: number
  abv_permille: number | null
  province_code: string
  unit_code: string | null
  district_2024_code: string | null
  gtin: string | null
  unit_label: string | null
  picture_kind: string | null
  updated_at: string | Date
  producer: ProducerRow
  certificates?: CertificateRow[] | null
  dossiers?: DossierFacts[] | null
}

export type ProducerRow = {
  handle: string
  name: string
  type: ProducerType
}

export type CertificateRow = CertificateFacts & {
  id: string
  issuer: string
  issuer_level: "district" | "province" | "ministry"
  legal_basis: "d1048_2019" | "d148_2023" | "d148_d1489" | "d26_2026"
  kind: "first" | "upgrade" | "re_evaluation"
}

const named = (prefix: string, fields: string) =>
  fields.split(" ").map((field) => `${prefix}.${field}`)

/** Everything a catalogue document is made of, in one graph query. */
export const PRODUCT_FIELDS = [
  ..."id title handle status updated_at sales_channels.id".split(" "),
  ...named("variants", "id title sku barcode manage_inventory variant_rank"),
  ...named(
    "variants.price_set.prices",
    "amount currency_code min_quantity price_list_id rules_count price_rules.attribute price_rules.value"
  ),
  "variants.inventory_items.required_quantity",
  ...named(
    "variants.inventory_items.inventory.location_levels",
    "location_id stocked_quantity reserved_quantity"
  ),
  ...named(
    "ocop_product",
    "id code product_group criteria_set abv_permille province_code unit_code district_2024_code gtin unit_label picture_kind updated_at"
  ),
  ...named("ocop_product.producer", "handle name type"),
  ...named(
    "ocop_product.certificates",
    "id decision_number decided_on issuer issuer_level legal_basis kind stars issued_on last_valid_day"
  ),
  ...named("ocop_product.certificates.events", "type effective_at"),
  ...named("ocop_product.dossiers", "kind state received_on accepted_on decided_on"),
]

/** Products by their ids, in the order of the ids. */
export async function readProductRows(query: Graph, ids: string[]): Promise<ProductRow[]> {
  return readRows<ProductRow>(query, {
    entity: "product",
    fields: PRODUCT_FIELDS,
    filters: { id: ids },
    pagination: { order: { id: "ASC" } },
  })
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { decideProduct } from "../../gate/decide"
import type { Refusal } from "../../gate/refusal"
import { productRefusal } from "../../gate/refusal-texts"
import type { ImportFault } from "../../queries/shelf/plan-import"
import { messageOf } from "../../register/problems/format-problem"
import { mayOffer } from "../../rules/alcohol"
import { PROVINCE } from "../../rules/administrative-units"
import { slugify } from "../../rules/fold-vietnamese"
import { LEGAL_BASES, type LegalBasis } from "../../rules/legal-basis"
import { localDate } from "../../rules/local-date"
import type { ProducerType } from "../../rules/producer-bucket"
import { elsewhere, provinceCode } from "../../rules/provinces"
import { readRows } from "../../search/graph"
import { importRegisterWorkflow } from "../import-register/import-register"

/** A product of another province as a point's manager writes it down. Days are yyyy-mm-dd, prices whole đồng. */
export type ProductOfElsewhere = {
  name: string
  variant: string
  price_vnd: number
  gtin: string | null
  producer: string
  /** What kind of business the producer is; of one who is in the register already, its row says so. */
  producer_type: ProducerType
  /** Code or name. */
  province: string
  stars: 3 | 4 | 5
  decision_number: string
  issued_on: string
  last_valid_day: string
  product_group: "I" | "II" | "III" | "IV" | "V" | "VI"
  criteria_set: number
  /** Per cent by volume as a decimal number, for drinks with alcohol. */
  abv: number | null
}

export type FieldFault = { field: string; message: string }
/** `refusal`: the register would take it, and this point's shelf would not. */
export type Registered = { sku: string } | { problems: FieldFault[] } | { refusal: Refusal }
/** The point that wants to list it: its licence to trade in alcohol. */
type Lister = { licence: string | null; now: Date }

/** Where a fault of the register's columns stands in what was sent. */
const FIELDS: Record<string, string> = { producer_code: "producer", code: "name", sku: "name" }

/**
 * Puts a product with another province's certificate into the register, through the same import and the same checks as every
 * other; it is published by its certificate, like ours, and its province keeps it out of Quảng Ninh's figures. What the register
 * or the shelf would refuse is found out before anything is written.
 */
export async function registerElsewhere(
  container: MedusaContainer,
  product: ProductOfElsewhere,
  { licence, now }: Lister,
  english: boolean
): Promise<Registered> {
  const province = provinceCode(product.province)
  if (province === null || province === PROVINCE.code) {
    const message = english
      ? "Name another province of Vietnam than Quảng Ninh."
      : "Hãy ghi tên một tỉnh, thành phố khác Quảng Ninh."
    return { problems: [{ field: "province", message }] }
  }
  const producerCode = `NT-${province}-${slugify(product.producer)}`.slice(0, 60).toUpperCase()
  const code = `${province}-${slugify(product.name)}`.slice(0, 60).toUpperCase()
  const sku = `${code}-${slugify(product.variant)}`.slice(0, 60).toUpperCase()
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const known = await readRows(query, {
    entity: "ocop_product",
    fields: ["id"],
    filters: { code },
  })
  if (known.length > 0) {
    const message = english
      ? "This product is in the register already: add it to the shelf from there."
      : "Sản phẩm này đã có trong danh mục: hãy thêm vào kệ từ danh mục."
    return { problems: [{ field: "name", message }] }
  }
  const name = elsewhere(province) ?? province
  const [producer] = await readRows(query, {
    entity: "producer",
    fields: ["id"],
    filters: { code: producerCode },
  })
  const row = {
    code,
    sku,
    name: product.name,
    producer_code: producerCode,
    product_group: product.product_group,
    criteria_set: String(product.criteria_set),
    province_code: province,
    gtin: product.gtin ?? "",
    variant: product.variant,
    unit_label: product.variant,
    price_vnd: String(product.price_vnd),
    origin: name,
    abv: product.abv === null ? "" : String(product.abv).replace(".", ","),
    decision_number: product.decision_number,
    decided_on: product.issued_on,
    issuer: `UBND ${name}`,
    issuer_level: product.stars === 5 ? "ministry" : "province",
    legal_basis: basisOn(product.issued_on),
    certificate_kind: "first",
    stars: String(product.stars),
    issued_on: product.issued_on,
    last_valid_day: product.last_valid_day,
  }
  const producerRow = { code: producerCode, name: product.producer, type: product.producer_type }
  const check = async (kind: "producers" | "products", of: Record<string, string>) =>
    importOne(container, kind, of, { english, dryRun: true, producerIsNew: !producer })
  const problems = [...(await check("producers", producerRow)), ...(await check("products", row))]
  if (problems.length > 0) return { problems }
  const refusal = shelfRefusal(product, licence, now)
  if (refusal) return { refusal }
  const write = { english, dryRun: false, producerIsNew: false }
  const failed = [
    ...(producer ? [] : await importOne(container, "producers", producerRow, write)),
    ...(await importOne(container, "products", row, write)),
  ]
  return failed.length > 0 ? { problems: failed } : { sku }
}

/** Why no shelf of a point with this licence may have it at `now`; null when it may. */
function shelfRefusal(
  { name, criteria_set, abv, ...certificate }: ProductOfElsewhere,
  licence: string | null,
  now: Date
): Refusal | null {
  const { decision_number, issued_on, last_valid_day, stars } = certificate
  const ocop = {
    criteria_set,
    abv_permille: abv === null ? null : Math.round(abv * 10),
    certificates: [
      {
        decision_number,
        decided_on: localDate(issued_on),
        issued_on: localDate(issued_on),
        last_valid_day: localDate(last_valid_day),
        stars,
        events: [],
      },
    ],
    dossiers: [],
  }
  const refusal = decideProduct({ title: name, ocop }, now)
  if (refusal) return refusal
  return mayOffer(ocop, licence) ? null : productRefusal("no_alcohol_licence", name)
}

async function importOne(
  container: MedusaContainer,
  kind: "producers" | "products",
  row: Record<string, string>,
  { english, dryRun, producerIsNew }: { english: boolean; dryRun: boolean; producerIsNew: boolean }
): Promise<FieldFault[]> {
  const quoted = (cells: string[]) =>
    cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(";")
  const csv = `${quoted(Object.keys(row))}\n${quoted(Object.values(row))}\n`
  const { result } = await importRegisterWorkflow(container).run({
    input: {
      kind,
      file_name: `${kind}.csv`,
      content: Buffer.from(csv, "utf8").toString("base64"),
      dry_run: dryRun,
    },
  })
  // On a dry run the producer is not there yet that the product names.
  const faults = result.problems.filter(
    ({ code }) => !(producerIsNew && code === "unknown_producer")
  )
  return faults.map((problem) => {
    const { what, todo } = messageOf(problem, english ? "en" : "vi")
    const column: ImportFault["column"] = problem.column?.name ?? null
    const named = kind === "producers" ? "producer" : (FIELDS[column ?? ""] ?? column ?? "name")
    return { field: named, message: `${what}: ${todo}` }
  })
}

/** The law that a decision of that day rests on: the newest that was in force. */
function basisOn(day: string): LegalBasis {
  const [basis] = (Object.keys(LEGAL_BASES) as LegalBasis[])
    .filter((name) => LEGAL_BASES[name].from <= day)
    .sort((a, b) => LEGAL_BASES[b].from.localeCompare(LEGAL_BASES[a].from))
  return basis ?? "d1048_2019"
}

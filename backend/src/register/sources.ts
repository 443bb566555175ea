import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** A product name, place and producer that the press printed; see `meta` in known-products.json. */
export type KnownProduct = {
  id: string
  name_vi: string
  district_2024_code: string | null
  product_group: "I" | "II" | "III" | "IV" | "V" | "VI"
  criteria_set: number
  reported_stars: 3 | 4 | 5 | null
  producer_name: string | null
  producer_type: "enterprise" | "cooperative" | "household" | null
  source: string | null
}

/** The 138 real names, in the order of the file. */
export function knownProducts(): KnownProduct[] {
  const file = join(backendFolder(), "data", "sources", "known-products.json")
  const parsed: unknown = JSON.parse(readFileSync(file, "utf8"))
  if (!isCatalogue(parsed)) throw new Error(`${file} is not a list of known products`)
  return parsed.products
}

/** The file is part of the project; this only notices when it is not the one that was meant. */
function isCatalogue(value: unknown): value is { products: KnownProduct[] } {
  return (
    typeof value === "object" &&
    value !== null &&
    "products" in value &&
    Array.isArray(value.products)
  )
}

/** The backend's own folder, both from `src` and from the build in `.medusa/server/src`. */
function backendFolder(): string {
  return dirname(require.resolve("@ocop/backend/package.json"))
}

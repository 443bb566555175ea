import { foldVietnamese } from "../../../rules/fold-vietnamese"
import type { RowProblemCode } from "../../../register/problems/texts"
import type { RegisterProduct } from "../../register/register-products"

/** How a row of somebody else's sheet names a product. */
export type NamedProduct = {
  product_code?: string | null
  name?: string | null
  producer?: string | null
}

export type Match =
  | { ok: true; product: RegisterProduct }
  | {
      ok: false
      column: keyof NamedProduct
      code: RowProblemCode
      facts: Record<string, string>
    }

/**
 * Finds the product that a row names: by its code alone when it has one, else by its name and its producer's, without marks and
 * case. What fits several is not guessed.
 * @param turn lets others have theirs, after every product: folding ten thousand names takes a while
 */
export async function productMatcher(
  products: readonly RegisterProduct[],
  turn: () => Promise<void>
): Promise<(row: NamedProduct) => Match> {
  const byCode = new Map(products.map((product) => [product.code, product]))
  const byName = new Map<string, RegisterProduct[]>()
  for (const product of products) {
    await turn()
    const key = nameKey(product.name, product.producer.name)
    byName.set(key, [...(byName.get(key) ?? []), product])
  }
  return ({ product_code, name, producer }) => {
    if (product_code) {
      const product = byCode.get(product_code)
      return product ? { ok: true, product } : fault("product_code", "unknown_product")
    }
    if (!name || !producer) return fault("product_code", "product_not_named")
    const found = byName.get(nameKey(name, producer)) ?? []
    const [product, other] = found
    if (!product) return fault("name", "no_product_so_named")
    if (!other) return { ok: true, product }
    return fault("name", "product_ambiguous", { codes: found.map(({ code }) => code).join(", ") })
  }
}

function fault(
  column: keyof NamedProduct,
  code: RowProblemCode,
  facts: Record<string, string> = {}
): Match {
  return { ok: false, column, code, facts }
}

function nameKey(name: string, producer: string): string {
  return `${foldVietnamese(name)}\u0000${foldVietnamese(producer)}`
}

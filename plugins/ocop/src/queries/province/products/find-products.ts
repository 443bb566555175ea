import type { MedusaContainer } from "@medusajs/framework/types"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { registerSpans } from "../../sets/register-spans"
import { hasWords, lineOf, type RegisterLine } from "../certificates/register"

export type FoundProduct = {
  id: string
  code: string
  name: string
  producer: string
  /** The certificate that speaks for it; null when it never had one. */
  certificate: Pick<RegisterLine, "stars" | "last_valid_day" | "status"> | null
  dossier: RegisterLine["dossier"]
}

const MOST = 20

/** The first products that every word is found in, in the order of their codes: to choose one from. */
export async function findProducts(
  container: MedusaContainer,
  q: string,
  at: Date
): Promise<FoundProduct[]> {
  const words = foldVietnamese(q).split(" ").filter(Boolean)
  if (words.length === 0) return []
  return (await registerSpans(container))
    .filter(({ product }) => hasWords(product, words))
    .slice(0, MOST)
    .map(({ product }) => {
      const [line] = lineOf(product, at)
      return {
        id: product.id,
        code: product.code,
        name: product.name,
        producer: product.producer.name,
        certificate: line
          ? { stars: line.stars, last_valid_day: line.last_valid_day, status: line.status }
          : null,
        dossier: line?.dossier ?? null,
      }
    })
}

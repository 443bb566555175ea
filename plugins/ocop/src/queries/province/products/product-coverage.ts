import type { MedusaContainer } from "@medusajs/framework/types"
import type { LocalDate } from "../../../rules/local-date"
import { openOn } from "../../../rules/period"
import { listedOn, readListedSpans } from "../../ledger/listing-spans"

export type ProductOnPlatform = {
  platform: { code: string; name: string; is_own: boolean }
  listed: boolean
  since: string | null
}

/** On which platforms that are open a product was listed at the end of a day, by the latest check that saw its page. */
export async function readProductCoverage(
  container: MedusaContainer,
  productCode: string,
  asOf: LocalDate
): Promise<ProductOnPlatform[]> {
  const platforms = await readListedSpans(container)
  return platforms
    .filter(({ platform }) => openOn(platform, asOf))
    .map(({ platform: { code, name, is_own }, spans }) => {
      const own = spans.filter(({ product_code }) => product_code === productCode)
      const span = listedOn(own, asOf)[0]
      return {
        platform: { code, name, is_own },
        listed: span !== undefined,
        since: span?.from_on ?? null,
      }
    })
}

import { addDays, type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import type { Product } from "./products"

export type CertificateEventType = "withdrawal"
export type WithdrawalGround = "production_stopped" | "misuse_of_mark" | "criteria_no_longer_met"

export type CertificateEvent = {
  productCode: string
  decisionNumber: string
  type: CertificateEventType
  effectiveOn: LocalDate
  ground: WithdrawalGround
  reference: string
}

const GROUNDS: readonly WithdrawalGround[] = [
  "production_stopped",
  "misuse_of_mark",
  "criteria_no_longer_met",
]
const DAYS_BEFORE_END = 60

/**
 * Withdrawals, so that this state can be seen too: of products that had run out anyway and are counted nowhere, a while before
 * their end. Two lapsed ones have a refused dossier already; the withdrawn ones come after them.
 */
export function certificateEvents(products: readonly Product[]): CertificateEvent[] {
  const lapsed = products.filter(({ standing }) => standing === "lapsed").slice(2)
  return GROUNDS.flatMap((ground, index) => {
    const product = lapsed[index]
    if (!product) return []
    const { decisionNumber, lastValidDay } = product.current
    return [
      {
        productCode: product.code,
        decisionNumber,
        type: "withdrawal" as const,
        effectiveOn: addDays(lastValidDay, -DAYS_BEFORE_END),
        ground,
        reference: `${String(index + 1).padStart(2, "0")}/QĐ-TH (minh họa)`,
      },
    ]
  })
}

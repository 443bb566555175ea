import { isNewer, tookEffect, type CertificateFacts } from "./certificate"
import { currentCertificate, sellable, type ProductFacts } from "./sellable"

export type WithdrawnSale<C extends CertificateFacts> = { certificate: C; withdrawnAt: Date }

/**
 * Whether a sale that was concluded at `placedAt` is undone at `at`, because a certificate it rests on was withdrawn: the
 * one it was sold under, or one that has followed it. A certificate that merely ran out undoes nothing, and neither does a
 * withdrawal when the product holds another valid certificate by then. Null when the sale stands.
 * Source: Decision 26/2026/QĐ-TTg, art. 8, and the house rule of docs/decisions/0054.
 */
export function withdrawnSale<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  placedAt: Date,
  at: Date
): WithdrawnSale<C> | null {
  if (sellable(product, certificates, at).ok) return null
  const soldUnder = currentCertificate(certificates, placedAt)
  return certificates
    .filter((certificate) => certificate === soldUnder || follows(certificate, soldUnder, at))
    .flatMap((certificate) => {
      const withdrawnAt = withdrawalBefore(certificate, at)
      return withdrawnAt ? [{ certificate, withdrawnAt }] : []
    })
    .reduce<WithdrawnSale<C> | null>(
      (first, one) => (first && first.withdrawnAt <= one.withdrawnAt ? first : one),
      null
    )
}

/** Whether a certificate took effect after the one of the sale. One withdrawn before it began never did. */
function follows(
  certificate: CertificateFacts,
  soldUnder: CertificateFacts | null,
  at: Date
): boolean {
  return (!soldUnder || isNewer(certificate, soldUnder)) && tookEffect(certificate, at)
}

function withdrawalBefore({ events }: CertificateFacts, at: Date): Date | null {
  const instants = (events ?? [])
    .filter((event) => event.type === "withdrawal")
    .map((event) => new Date(event.effective_at))
    .filter((instant) => instant <= at)
  return instants.length > 0 ? new Date(Math.min(...instants.map(Number))) : null
}

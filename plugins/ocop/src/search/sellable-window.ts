import type { CertificateFacts } from "../rules/certificate"
import { statusChanges } from "../rules/certificate-status"
import { sellable, type ProductFacts } from "../rules/sellable"
import type { Stars } from "../rules/stars"

/** From when until when a product may be shown for sale, and with which certificate. */
export type SellableWindow<C extends CertificateFacts> = {
  from: Date
  until: Date
  certificate: C
  stars: Stars
  /** The instant in between at which another certificate takes over; null when this one speaks until the end. */
  staleAt: Date | null
}

/**
 * The present stretch of time in which a product is sellable without a gap, or the next one that is already known when
 * it is not sellable yet; null when there is none.
 */
export function sellableWindow<C extends CertificateFacts>(
  product: ProductFacts,
  certificates: C[],
  now: Date
): SellableWindow<C> | null {
  const later = certificates
    .flatMap((certificate) => statusChanges(certificate, product.dossiers ?? []))
    .filter((change) => change > now)
    .sort((a, b) => a.getTime() - b.getTime())
  for (const from of [now, ...later]) {
    const answer = sellable(product, certificates, from)
    if (!answer.ok) continue
    const { certificate, stars, until } = answer
    const successor = later.find((change) => {
      if (change <= from || change >= until) return false
      const then = sellable(product, certificates, change)
      return then.ok && then.certificate !== certificate
    })
    return { from, until, certificate, stars, staleAt: successor ?? null }
  }
  return null
}

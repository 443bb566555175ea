/** What the rule says at one instant, as far as the catalogue needs it. */
export type SellableAt<Certificate> =
  | { ok: true; certificate: Certificate; until: Date }
  | { ok: false }

/** From when until when a product may be shown for sale, and what its document says meanwhile. */
export type SellableWindow<Certificate> = {
  from: Date
  until: Date
  certificate: Certificate
  /** The next instant at which the document must be written anew; null when it holds until the end. */
  staleAt: Date | null
}

/**
 * The present stretch of time in which a product is sellable without a gap, or the next one when it is not sellable yet;
 * null when there is none. A renewed certificate that begins where the old one ends lengthens the stretch, so that no
 * product vanishes at a midnight between two valid certificates.
 *
 * @param decide the rule, asked at an instant
 * @param changes every instant at which its answer may change (days of issue, ends, withdrawals), in any order
 */
export function sellableWindow<Certificate extends { id: string }>(
  decide: (at: Date) => SellableAt<Certificate>,
  changes: readonly Date[],
  now: Date
): SellableWindow<Certificate> | null {
  const later = changes
    .filter((change) => change > now)
    .sort((a, b) => a.getTime() - b.getTime())
  let from = now
  let first = decide(now)
  for (const change of later) {
    if (first.ok) break
    from = change
    first = decide(change)
  }
  if (!first.ok) return null

  let { until } = first
  let staleAt: Date | null = null
  for (let at = nextChange(later, from, until); ; at = nextChange(later, at, until)) {
    const then = decide(at)
    if (!then.ok) return { from, until: at, certificate: first.certificate, staleAt }
    if (then.certificate.id !== first.certificate.id) staleAt ??= at
    if (at >= until && then.until <= until) {
      return { from, until, certificate: first.certificate, staleAt }
    }
    until = then.until
  }
}

function nextChange(later: readonly Date[], after: Date, until: Date): Date {
  return later.find((change) => change > after && change < until) ?? until
}

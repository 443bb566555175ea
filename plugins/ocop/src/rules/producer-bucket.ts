/** Who may hold a certificate: Decision 26/2026, art. 2.3. */
export const PRODUCER_TYPES = [
  "enterprise",
  "cooperative",
  "cooperative_group",
  "farm",
  "household",
  "association",
] as const
export type ProducerType = (typeof PRODUCER_TYPES)[number]

/** The three kinds the published figures count. */
export type ProducerBucket = "enterprise" | "cooperative" | "household"

/**
 * The published kind of a producer. Farms and cooperative groups go with households, as in criterion 3.1 of the scoring
 * sheets; associations and visitor centres (tourism only) are unions of members and go with cooperatives.
 */
const BUCKETS: Record<ProducerType, ProducerBucket> = {
  enterprise: "enterprise",
  cooperative: "cooperative",
  cooperative_group: "household",
  farm: "household",
  household: "household",
  association: "cooperative",
}

export function producerBucket(type: ProducerType): ProducerBucket {
  return BUCKETS[type]
}

const REASONS = [
  "elsewhere",
  "no_certificate",
  "too_few_stars",
  "not_yet_valid",
  "certificate_expired",
  "withdrawn",
  "superseded",
] as const

/** The dictionary's key for why a product may not be sold, or does not count on the shelf; null for a word we do not know. */
export function whyNot(reason: string | null): `reason.${(typeof REASONS)[number]}` | null {
  const known = REASONS.find((one) => one === reason)
  return known ? `reason.${known}` : null
}

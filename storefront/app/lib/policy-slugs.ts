/** The pages the law on e-commerce asks for, in the order the footer lists them. Addresses are the same in both languages. */
export const POLICY_SLUGS = [
  "terms",
  "privacy",
  "delivery",
  "returns",
  "payment",
  "complaints",
] as const

export type PolicySlug = (typeof POLICY_SLUGS)[number]

export function isPolicySlug(value: string): value is PolicySlug {
  return POLICY_SLUGS.some((slug) => slug === value)
}

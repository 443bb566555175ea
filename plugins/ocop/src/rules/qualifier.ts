/** How exact a reported number is: "trên 25 tỷ" is more than, "khoảng" is about. */
export const QUALIFIERS = ["exact", "more_than", "about"] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** What a sum of such numbers may claim: "about" outweighs "more than", which outweighs an exact number. */
export function joinedQualifier(qualifiers: readonly Qualifier[]): Qualifier {
  if (qualifiers.includes("about")) return "about"
  return qualifiers.includes("more_than") ? "more_than" : "exact"
}

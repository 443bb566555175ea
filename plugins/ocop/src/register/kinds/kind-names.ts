/** Kinds of files in the order in which a whole register is imported: each refers only to kinds before it. */
export const KINDS = [
  "producers",
  "products",
  "certificates",
  "dossiers",
  "certificate-events",
  "sales-points",
  "stock",
  "platforms",
  "listings",
  "quality-certificates",
  "growing-areas",
  "packing-facilities",
  "trade-events",
] as const

export type Kind = (typeof KINDS)[number]

export function isKind(text: string): text is Kind {
  return KINDS.some((kind) => kind === text)
}

/** One pack size on offer. `net` and `unit` are read off the variant: `Gói 500 g` is 500 g in a `gói`. */
export type Pack = { variant: string; net: string; unit: string; weightG: number; priceVnd: number }

/** How a product is kept and used: the label facts that goods of one kind share. */
export type LabelFacts = { usage: string; storage: string; shelfLife: string; warnings?: string }

export type ProductGroup = "I" | "II" | "III" | "IV" | "V" | "VI"

/** Goods that one producer plausibly makes together. */
export type Family =
  | "seafood"
  | "meat"
  | "crops"
  | "grains"
  | "tea"
  | "honey"
  | "condiments"
  | "drinks"
  | "herbs"
  | "crafts"
  | "plants"
  | "tourism"

/** A kind of product of the province, from which both known and made-up products take their facts. */
export type Archetype = {
  /** Name in front of the place: `Mực ống khô` + `Cô Tô`. Also the prefix that known names are matched on. */
  name: string
  /** Further beginnings of known names that this kind stands for; the longest match wins. */
  matches?: readonly string[]
  /** False for kinds that exist only for the known product; no demo product is made from them. */
  demo?: boolean
  family: Family
  group: ProductGroup
  /** Scoring sheet 1–26 of Decision 26/2026. */
  set: number
  picture: string
  ingredients: string
  label: LabelFacts
  /** Codes of the former districts where it is made; empty means anywhere in the province. */
  districts: readonly string[]
  packs: readonly Pack[]
  /** Tenths of a percent by volume, alcohol only. */
  abvPermille?: number
  storyVi: string
  storyEn: string
}

/** A pack from its variant text, shipping weight in grams and price in đồng, VAT included. */
export function pack(variant: string, weightG: number, priceVnd: number): Pack {
  const space = variant.indexOf(" ")
  return {
    variant,
    net: variant.slice(space + 1),
    unit: variant.slice(0, space).toLowerCase(),
    weightG,
    priceVnd,
  }
}

/** Former districts by landscape (DOMAIN 3.1), so that squid is not fished in the hills. */
export const SEA = ["193", "194", "195", "199", "200", "201", "203", "206", "207"] as const
export const HILLS = ["198", "199", "201", "202"] as const
export const FIELDS = ["193", "196", "199", "200", "201", "205", "206"] as const
export const ORCHARDS = ["193", "196", "198", "202", "203", "205"] as const
export const EVERYWHERE: readonly string[] = []

import type { StoredRow, TableName } from "./tables"

/** What an import will do, worked out before anything is written; plain data, so that it can be shown and undone. */
export type Plan = {
  tables: TableChange[]
  products: ProductChanges
  /** OCOP products whose sale status is to be looked at again. */
  touchedProducts: string[]
  /** Stored sales points that must have a channel, a location and shipping options. */
  pointsToOpen: string[]
  stock: StockChanges
  counts: Counts
}

export type Counts = { created: number; updated: number; unchanged: number }

export type TableChange = {
  table: TableName
  create: StoredRow[]
  /** `before` holds the same fields as `after`, as they were. */
  update: { after: StoredRow; before: StoredRow }[]
}

export type VariantFacts = {
  sku: string
  title: string
  barcode: string | null
  weight: number | null
  priceVnd: number
  /** What the producer lets points ask; null on a side leaves it at the price. */
  bounds: { minVnd: number | null; maxVnd: number | null }
}

export type ProductChanges = {
  create: {
    ocopProductId: string
    code: string
    title: string
    handle: string
    /** Alcohol is not: Medusa's promotions then pass it by. */
    discountable: boolean
    variants: VariantFacts[]
  }[]
  rename: { productId: string; after: string; before: string }[]
  /** Pack sizes that an existing product gains. */
  addVariants: { productId: string; variant: VariantFacts }[]
  updateVariants: { id: string; after: Partial<VariantFacts>; before: Partial<VariantFacts> }[]
  /** Names of pack sizes that a product's option must know before variants can use them. */
  extendOptions: { productId: string; optionId: string; added: string[]; before: string[] }[]
}

export type StockChanges = {
  create: { locationId: string; inventoryItemId: string; quantity: number }[]
  update: {
    id: string
    locationId: string
    inventoryItemId: string
    quantity: number
    before: number
  }[]
  /** Products that become part of a point's range, by the point's sales channel. */
  list: { salesChannelId: string; productIds: string[] }[]
}

export function emptyPlan(): Plan {
  return {
    tables: [],
    products: {
      create: [],
      rename: [],
      addVariants: [],
      updateVariants: [],
      extendOptions: [],
    },
    touchedProducts: [],
    pointsToOpen: [],
    stock: { create: [], update: [], list: [] },
    counts: { created: 0, updated: 0, unchanged: 0 },
  }
}

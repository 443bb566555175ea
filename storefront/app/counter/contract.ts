/** What the counter exchanges with the backend: `docs/sales-point-api.md`, "Counter". Amounts are integer đồng. */
export type CounterItem = {
  variant_id: string
  title: string
  variant: string | null
  barcode: string | null
  code: string
  digital_link: string | null
  price_vnd: number
  available: number
  /** On the shelf, goods held for orders included. */
  stocked: number
  version: string
  /** ISO instant; null when it may not be sold now. */
  sellable_until: string | null
  alcohol: boolean
  /** Folded text to search in. */
  words: string
}

export type SaleState = "waiting" | "paid" | "underpaid" | "expired" | "cancelled" | "in_review"

export type CounterSale = {
  id: string
  display_id: number | string
  key: string
  sold_at: string
  booked_at: string
  total_vnd: number
  lines: {
    title: string
    variant: string | null
    quantity: number
    unit_price_vnd: number
    total_vnd: number
  }[]
  code: string
  state: SaleState
  received_vnd: number
  qr_text: string | null
  expires_at: string
  seller: string
}

export type Account = { bank_bin: string; bank_name: string; number: string; holder: string }

export type CounterData = {
  at: string
  point: { handle: string; name: string }
  account: Account
  hold_minutes: number
  items: CounterItem[]
  codes: string[]
  /** The day's sales and earlier ones that still wait, the latest first. */
  open: CounterSale[]
}

export type SaleLine = { variant_id: string; quantity: number; unit_price_vnd: number }

export type SaleBody = {
  device: string
  sold_at: string
  lines: SaleLine[]
  code?: string
  paid_seen?: boolean
  age_checked?: boolean
}

export type CountBody = {
  device: string
  counted_at: string
  variant_id: string
  counted: number
  version: string
}

/** One line of a sale that was refused, and how many are still there. */
export type RefusedLine = {
  variant_id: string
  title: string
  code: string
  message: string
  available: number | null
  /** What a piece costs now; null when it has no price here. */
  price_vnd: number | null
}

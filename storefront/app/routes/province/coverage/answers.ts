/** What the backend answers below `/province/coverage`, as these pages read it. */
export type Share = { covered: number; base: number; permille: number | null; missing: number }

export type PlatformFigure = {
  code: string
  name: string
  url: string | null
  is_own: boolean
  listed: Share
  non_cash: Share
  last_look: { on: string; by: string; source: string | null } | null
}

export type Figures = {
  as_of: string
  valid: number
  platforms: PlatformFigure[]
  closed: { code: string; name: string; closed_on: string | null; successor: string | null }[]
}

export type Breakdown = {
  platforms: { code: string; name: string }[]
  rows: { value: string; valid: number; shares: Share[] }[]
  total: { valid: number; shares: Share[] }
}

export type Months = {
  platforms: { code: string; name: string; is_own: boolean }[]
  months: { as_of: string; valid: number; shares: (Share | null)[] }[]
}

export type Outcome = "listed" | "not_listed" | "unreachable"

export type PlatformProducts = {
  as_of: string
  platform: { code: string; name: string; url: string | null }
  listed: Share | null
  products: {
    code: string
    name: string
    producer: { code: string; name: string }
    stars: number
    place: string
    valid_to: string
    last_check: {
      outcome: Outcome
      url: string | null
      checked_on: string
      checked_by: string
      source: string | null
    } | null
  }[]
  page: number
  pages: number
  count: number
}

export type Platform = {
  code: string
  name: string
  url: string | null
  operator: string | null
  is_own: boolean
  opened_on: string | null
  closed_on: string | null
  successor: { code: string; name: string } | null
  open: boolean
}

export type Links = {
  links: {
    platform: { code: string; name: string }
    product: { code: string; name: string }
    url: string | null
    outcome: Outcome
    status: number | null
    fault: string | null
    took_ms: number | null
    asked_at: string
  }[]
  counts: Record<Outcome, number>
  page: number
  pages: number
  count: number
}

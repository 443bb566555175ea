import type { NetworkFigures } from "../../queries/figures/network-figures"
import type { ExpiryFigures, ProducerFigures } from "../../queries/figures/product-figures"
import type { Compared, QualityRow, SchemeFigures } from "../../queries/figures/quality-figures"
import type { TradeFigures } from "../../queries/figures/trade-figures"
import type { Coverage } from "../../rules/coverage"
import type { LocalDate } from "../../rules/local-date"
import type { Period } from "../../rules/period"
import type { ProducerBucket } from "../../rules/producer-bucket"
import type { Stars } from "../../rules/stars"
import type { Qualifier } from "../../rules/qualifier"

export type ReportProduct = {
  code: string
  name: string
  group: string
  stars: Stars
  producer: string
  /** Commune, ward or special zone; "" where the register has none. */
  place: string
  decision: string
  lastValidDay: LocalDate
  /** Codes of the platforms that list it. */
  listedOn: string[]
}

export type ReportExpiry = {
  code: string
  name: string
  stars: number
  producer: string
  lastValidDay: LocalDate
  renewing: boolean
}

export type ReportProducer = {
  code: string
  name: string
  bucket: ProducerBucket
  place: string
  products: number
}

export type ReportQuality = {
  number: string
  scheme: QualityRow["scheme"]
  holder: string
  subject: string
  areaM2: number | null
  households: number | null
  validTo: LocalDate
}

/** A growing area or a packing facility. */
export type ReportCode = {
  code: string
  name: string
  market: "home" | "export"
  areaM2: number | null
  place: string
  validFrom: LocalDate
}

export type ReportEvent = {
  code: string
  name: string
  kind: "fair" | "week" | "programme"
  level: "provincial" | "in_province" | "outside"
  startsOn: LocalDate
  endsOn: LocalDate
  booths: number | null
  visits: number | null
  visitsQualifier: Qualifier
  revenueVnd: number | null
  localRevenueVnd: number | null
  revenueQualifier: Qualifier
}

export type ReportPoint = {
  code: string
  name: string
  class: string
  address: string
  sign: boolean
  shelves: boolean
  priceList: boolean
  openedOn: LocalDate
  channels: string[]
}

export type ReportSold = {
  code: string
  name: string
  producer: string
  units: number
  amountVnd: number
  /** In the period before. */
  unitsBefore: number
  rankBefore: number | null
}

export type ReportPlatform = {
  code: string
  name: string
  isOwn: boolean
  listed: Coverage
  nonCash: Coverage
}

/** All that the half-year report says, as it stood at the end of `asOf`; lists in an order of their own, no instants. */
export type ReportFacts = {
  asOf: LocalDate
  period: Period
  /** The half-year before it. */
  before: Period
  byStars: Record<Stars, number>
  /** Group I to VI, stars, number of products. */
  byGroup: { group: string; byStars: Record<Stars, number> }[]
  producers: ProducerFigures
  expiry: ExpiryFigures
  barcodes: Coverage
  platforms: ReportPlatform[]
  quality: Record<QualityRow["scheme"], SchemeFigures>
  growingAreas: Compared
  packingFacilities: Compared
  codedUnits: Compared
  trade: TradeFigures
  salesPoints: NetworkFigures & { withChannels: number }
  /** Of all the province's products sold through the marketplace within the period, and within the one before. */
  sales: { units: number; amountVnd: number; unitsBefore: number; amountBeforeVnd: number }
  lists: {
    products: ReportProduct[]
    expired: ReportExpiry[]
    producers: ReportProducer[]
    quality: ReportQuality[]
    growingAreas: ReportCode[]
    packingFacilities: ReportCode[]
    events: ReportEvent[]
    points: ReportPoint[]
    bestSellers: ReportSold[]
  }
}

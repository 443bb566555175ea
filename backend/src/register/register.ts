import { type LocalDate } from "@ocop/plugin-ocop/rules/local-date"
import { certificateEvents, type CertificateEvent } from "./certificate-events"
import { dossiers, type Dossier } from "./dossiers"
import { listings, type ListingCheck, type Platform, PLATFORMS } from "./listings"
import { planProducts } from "./product-plan"
import { producers, type Producer } from "./producers"
import { products, type Product } from "./products"
import { PUBLISHED } from "./published-table"
import {
  growingAreas,
  packingFacilities,
  qualityCertificates,
  type GrowingArea,
  type PackingFacility,
  type QualityCertificate,
} from "./quality"
import { Random } from "./random"
import { salesPoints, type SalesPoint } from "./sales-points"
import { knownProducts } from "./sources"
import { stock, type StockLine } from "./stock"
import { tradeEvents, type TradeEvent } from "./trade-events"

export const DEFAULT_SEED = "quang-ninh-ocop"

export type RegisterOptions = {
  /** The reporting day: everything is dated relative to it. */
  asOf: LocalDate
  /** Products with a valid certificate; the published table has 393, load tests take more. */
  validProducts?: number
  seed?: string
}

export type Register = {
  producers: Producer[]
  products: Product[]
  dossiers: Dossier[]
  certificateEvents: CertificateEvent[]
  salesPoints: SalesPoint[]
  stock: StockLine[]
  platforms: readonly Platform[]
  listings: ListingCheck[]
  qualityCertificates: QualityCertificate[]
  growingAreas: GrowingArea[]
  packingFacilities: PackingFacility[]
  tradeEvents: TradeEvent[]
}

/** Products that ran out before the half-year and were never taken up again. */
const LAPSED = 6

/** The demo register. The same options give the same register, on every machine and whatever the clock says. */
export function makeRegister(options: RegisterOptions): Register {
  const { asOf, validProducts = PUBLISHED.validProducts, seed = DEFAULT_SEED } = options
  const random = new Random(seed)
  const scale = validProducts / PUBLISHED.validProducts
  const known = knownProducts()
  const makers = producers(known, scale, random.fork("producers"))
  const size = {
    valid: validProducts,
    expiredInRenewal: PUBLISHED.expiredInRenewal,
    lapsed: LAPSED,
  }
  const goods = products(
    planProducts(known, makers, size, random.fork("plan")),
    asOf,
    random.fork("products")
  )
  const points = salesPoints(asOf, random.fork("points"))
  return {
    producers: makers,
    products: goods,
    dossiers: dossiers(goods, asOf, random.fork("dossiers")),
    certificateEvents: certificateEvents(goods),
    salesPoints: points,
    stock: stock(goods, points, asOf, random.fork("stock")),
    platforms: PLATFORMS,
    listings: listings(goods, asOf, scale, random.fork("listings")),
    qualityCertificates: qualityCertificates(asOf, random.fork("quality")),
    growingAreas: growingAreas(asOf, random.fork("growing-areas")),
    packingFacilities: packingFacilities(asOf, random.fork("packing")),
    tradeEvents: tradeEvents(asOf),
  }
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ReportFacts } from "../../documents/half-year-report/facts"
import { addDays, type LocalDate } from "../../rules/local-date"
import { halfYearTo } from "../../rules/period"
import { readRows } from "../../search/graph"
import { networkFigures } from "../figures/network-figures"
import { platformFigures } from "../figures/platform-figures"
import {
  barcodeCoverage,
  certifiedProducts,
  codes,
  countByStars,
  countExpired,
  countProducers,
  expiredProducts,
  type Certified,
} from "../figures/product-figures"
import { compared, comparedCodes, qualityFigures } from "../figures/quality-figures"
import { tradeFigures } from "../figures/trade-figures"
import { readPointsThen } from "../points/points-then"
import { readListedOn } from "../register/newest-checks"
import { readRegisterProducts } from "../register/register-products"
import { readUnitsSold, type SoldProduct } from "../register/units-sold"
import { bestSellers } from "./best-sellers"
import {
  AREA_FIELDS,
  codeList,
  eventList,
  FACILITY_FIELDS,
  FULL_EVENT_FIELDS,
  FULL_POINT_FIELDS,
  FULL_QUALITY_FIELDS,
  pointList,
  qualityList,
  type FullCodeRow,
  type FullEventRow,
  type FullPointRow,
  type FullQualityRow,
} from "./other-lists"
import { expiryList, producerList, productList } from "./product-lists"

const GROUPS = ["I", "II", "III", "IV", "V", "VI"]

/**
 * Everything the report of the half-year that ends with `asOf` says, by the same rules as `registerFigures`, with the lists
 * behind the figures. Reads only what is dated, so that a report of an old period stays as it was.
 */
export async function readReportFacts(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<ReportFacts> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = <T>(entity: string, fields: string[]) => readRows<T>(query, { entity, fields })
  const period = halfYearTo(asOf)
  const before = halfYearTo(addDays(period.from, -1))

  const products = await readRegisterProducts(container)
  const certified = certifiedProducts(products, asOf)
  const listed = await readListedOn(container, asOf)
  const platforms = platformFigures(
    listed,
    codes(certified.map(({ product }) => product)),
    asOf
  ).map(({ is_own, ...platform }) => ({ ...platform, isOwn: is_own }))
  const quality = await read<FullQualityRow>("quality_certificate", FULL_QUALITY_FIELDS)
  const areas = await read<FullCodeRow>("growing_area", AREA_FIELDS)
  const facilities = await read<FullCodeRow>("packing_facility", FACILITY_FIELDS)
  const events = await read<FullEventRow>("trade_event", FULL_EVENT_FIELDS)
  const points = await readPointsThen<FullPointRow>(container, FULL_POINT_FIELDS, asOf)
  const [sold, soldBefore] = [
    await readUnitsSold(container, period),
    await readUnitsSold(container, before),
  ]

  const growingAreas = comparedCodes(areas, asOf)
  const packingFacilities = comparedCodes(facilities, asOf)
  const openPoints = pointList(points, asOf)
  return {
    asOf,
    period,
    before,
    byStars: countByStars(certified),
    byGroup: byGroup(certified),
    producers: countProducers(certified),
    expiry: countExpired(products, period, asOf),
    barcodes: barcodeCoverage(certified, asOf),
    platforms,
    quality: qualityFigures(quality, asOf),
    growingAreas,
    packingFacilities,
    codedUnits: compared(
      growingAreas.now + packingFacilities.now,
      growingAreas.yearBefore + packingFacilities.yearBefore
    ),
    trade: tradeFigures(events, period),
    salesPoints: {
      ...networkFigures(points, asOf),
      withChannels: openPoints.filter(({ channels }) => channels.length > 0).length,
    },
    sales: {
      units: unitsOf(sold),
      amountVnd: amountOf(sold),
      unitsBefore: unitsOf(soldBefore),
      amountBeforeVnd: amountOf(soldBefore),
    },
    lists: {
      products: productList(certified, platforms, asOf),
      expired: expiryList(expiredProducts(products, period, asOf)),
      producers: producerList(certified),
      quality: qualityList(quality, asOf),
      growingAreas: codeList(areas, asOf),
      packingFacilities: codeList(facilities, asOf),
      events: eventList(events, period),
      points: openPoints,
      bestSellers: bestSellers(sold, soldBefore),
    },
  }
}

function byGroup(certified: Certified[]): ReportFacts["byGroup"] {
  return GROUPS.map((group) => ({
    group,
    byStars: countByStars(certified.filter(({ product }) => product.product_group === group)),
  }))
}

function unitsOf(sold: SoldProduct[]): number {
  return sold.reduce((sum, { units }) => sum + units, 0)
}

function amountOf(sold: SoldProduct[]): number {
  return sold.reduce((sum, { amountVnd }) => sum + amountVnd, 0)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Coverage } from "../../rules/coverage"
import type { LocalDate } from "../../rules/local-date"
import type { Stars } from "../../rules/stars"
import { readRows } from "../../search/graph"
import { readPointsThen } from "../points/points-then"
import { networkFigures, POINT_FIELDS, type NetworkFigures, type PointRow } from "./network-figures"
import type { Period } from "../../rules/period"
import {
  platformFigures,
  PLATFORM_FIELDS,
  type PlatformFigures,
  type PlatformRow,
} from "./platform-figures"
import {
  barcodeCoverage,
  certifiedProducts,
  codes,
  countByStars,
  countExpired,
  countProducers,
  PRODUCT_FIELDS,
  type ExpiryFigures,
  type ProducerFigures,
  type ProductRow,
} from "./product-figures"
import {
  CODE_FIELDS,
  compared,
  comparedCodes,
  QUALITY_FIELDS,
  qualityFigures,
  type CodeRow,
  type Compared,
  type QualityRow,
  type SchemeFigures,
} from "./quality-figures"
import { EVENT_FIELDS, tradeFigures, type EventRow, type TradeFigures } from "./trade-figures"

export type RegisterFigures = {
  asOf: LocalDate
  period: Period
  certified: { products: number; byStars: Record<Stars, number> }
  producers: ProducerFigures
  expiry: ExpiryFigures
  barcodes: Coverage
  platforms: PlatformFigures[]
  salesPoints: NetworkFigures
  quality: Record<QualityRow["scheme"], SchemeFigures>
  growingAreas: Compared
  packingFacilities: Compared
  /** Growing areas and packing facilities together, the only base on which the published +23 % comes out. */
  codedUnits: Compared
  trade: TradeFigures
}

/**
 * Every figure of the half-year report, computed from the register as it stood at the end of `asOf`; the period says
 * which expiries and events count. Named sets and a date in, numbers out: no figure is stored or typed.
 */
export async function registerFigures(
  container: MedusaContainer,
  asOf: LocalDate,
  period: Period
): Promise<RegisterFigures> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = <T>(entity: string, fields: string[]) => readRows<T>(query, { entity, fields })

  const products = await read<ProductRow>("ocop_product", PRODUCT_FIELDS)
  const certified = certifiedProducts(products, asOf)
  const areas = comparedCodes(await read<CodeRow>("growing_area", CODE_FIELDS), asOf)
  const facilities = comparedCodes(await read<CodeRow>("packing_facility", CODE_FIELDS), asOf)

  return {
    asOf,
    period,
    certified: { products: certified.length, byStars: countByStars(certified) },
    producers: countProducers(certified),
    expiry: countExpired(products, period, asOf),
    barcodes: barcodeCoverage(certified, asOf),
    platforms: platformFigures(
      await read<PlatformRow>("platform", PLATFORM_FIELDS),
      codes(certified.map(({ product }) => product)),
      asOf
    ),
    salesPoints: networkFigures(
      await readPointsThen<PointRow>(container, POINT_FIELDS, asOf),
      asOf
    ),
    quality: qualityFigures(await read<QualityRow>("quality_certificate", QUALITY_FIELDS), asOf),
    growingAreas: areas,
    packingFacilities: facilities,
    codedUnits: compared(areas.now + facilities.now, areas.yearBefore + facilities.yearBefore),
    trade: tradeFigures(await read<EventRow>("trade_event", EVENT_FIELDS), period),
  }
}

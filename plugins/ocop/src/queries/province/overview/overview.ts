import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { coverage } from "../../../rules/coverage"
import { addDays, localDateAt, type LocalDate } from "../../../rules/local-date"
import { closeOfDay, halfYearTo, holdsOn } from "../../../rules/period"
import { spanAt } from "../../../rules/valid-spans"
import { readRows } from "../../../search/graph"
import { countExpired } from "../../figures/product-figures"
import { CODE_FIELDS, type CodeRow } from "../../figures/quality-figures"
import { coverageOfPlatforms, readLedger } from "../../ledger/ledger"
import { registerSpans } from "../../sets/register-spans"
import { nameOf, share, type Share } from "../coverage/figures"
import { readLateDossiers, type LateDossiers } from "./late-dossiers"
import { readQuietPoints, type QuietPoints } from "./quiet-points"
import { readSold, type Sold } from "./sold"
import { readWaitingSheets, type WaitingSheets } from "../sheets/sheet-imports"
import { readWaitingImports, type WaitingImports } from "./waiting-imports"
import { barcodes, countsByStars, countsOfProducers, lapsing, type Lapsing } from "./valid-counts"

/** The window in which a re-evaluation is filed opens as many days before a certificate's end (Decision 26/2026, art. 7.6). */
const LAPSE_DAYS = 180
const QUIET_DAYS = 30
const SOLD_DAYS = 30

export type Overview = {
  as_of: LocalDate
  valid: { total: number; by_stars: ReturnType<typeof countsByStars> }
  producers: ReturnType<typeof countsOfProducers>
  lapsing: Lapsing
  /** Certificates that ended in the half-year up to the day; `in_renewal` have a dossier that awaits its result. */
  expired: { from: LocalDate; count: number; in_renewal: number }
  platforms: { code: string; name: string; is_own: boolean; listed: Share }[]
  barcodes: Share
  codes: { growing_areas: number; packing_facilities: number }
  points: QuietPoints
  dossiers: LateDossiers
  imports: WaitingImports
  waiting_sheets: WaitingSheets
  sold: Sold
}

/** The province in one screen, at the end of a day; what has no dates (states of dossiers and files) as it is now. */
export async function readOverview(
  container: MedusaContainer,
  asOf: LocalDate,
  at: Date
): Promise<Overview> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const codes = (entity: string) => readRows<CodeRow>(query, { entity, fields: CODE_FIELDS })
  const [ledger, register, areas, facilities, points, dossiers, imports, sheets, sold] =
    await Promise.all([
      readLedger(container, asOf),
      registerSpans(container),
      codes("growing_area"),
      codes("packing_facility"),
      readQuietPoints(container, at, QUIET_DAYS),
      readLateDossiers(container, localDateAt(at)),
      readWaitingImports(container),
      readWaitingSheets(container),
      readSold(container, { from: addDays(asOf, 1 - SOLD_DAYS), to: asOf }),
    ])
  const { products } = ledger
  const halfYear = halfYearTo(asOf)
  // What is valid has not expired: the rule need not be asked of it.
  const end = closeOfDay(asOf)
  const lapsed = register.filter(({ spans }) => spanAt(spans, end) === null)
  const expired = countExpired(
    lapsed.map(({ product }) => product),
    halfYear,
    asOf
  )
  const { marked, goods } = barcodes(products)
  const { covered, base, permille, missing } = coverage(marked, goods, asOf)
  return {
    as_of: asOf,
    valid: { total: products.length, by_stars: countsByStars(products) },
    producers: countsOfProducers(products),
    lapsing: lapsing(products, asOf, LAPSE_DAYS),
    expired: { from: halfYear.from, count: expired.expired, in_renewal: expired.inRenewal },
    platforms: coverageOfPlatforms(ledger).map(({ platform, listed }) => ({
      ...nameOf(platform),
      listed: share(listed),
    })),
    barcodes: { covered, base, permille, missing: missing.length },
    codes: {
      growing_areas: areas.filter((row) => holdsOn(row, asOf)).length,
      packing_facilities: facilities.filter((row) => holdsOn(row, asOf)).length,
    },
    points,
    dossiers,
    imports,
    waiting_sheets: sheets,
    sold,
  }
}

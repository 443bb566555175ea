import type { MedusaContainer } from "@medusajs/framework/types"
import { addMonths, type LocalDate } from "../../../rules/local-date"
import { holdsOn } from "../../../rules/period"
import {
  compared,
  comparedCodes,
  qualityFigures,
  type Compared,
  type QualityRow,
} from "../../figures/quality-figures"
import { areaOf, holdersOf } from "./quality-list"
import { readRecords, SCHEMES, type QualityRecord } from "./quality-record"

export type SchemeOverview = {
  scheme: QualityRow["scheme"]
  certificates: Compared
  holders: Compared
  /** Sum in m². */
  area_m2: Compared
  farms: number
  households: number
}

export type QualityOverview = {
  as_of: LocalDate
  year_before: LocalDate
  /** Each by itself: areas of different schemes are never added. */
  schemes: SchemeOverview[]
  growing_areas: { codes: Compared; area_m2: Compared; holders: Compared; export_codes: Compared }
  packing_facilities: { codes: Compared; export_codes: Compared }
  /** Both together, the only base on which the published +23 % comes out. */
  coded_units: Compared
}

/** What quality and origin come to on a day, each figure beside that of the same day a year before. */
export async function readQualityOverview(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<QualityOverview> {
  const [certificates, areas, facilities] = await Promise.all([
    readRecords(container, "certificates"),
    readRecords(container, "growing-areas"),
    readRecords(container, "packing-facilities"),
  ])
  const yearBefore = addMonths(asOf, -12)
  const rows = certificates.flatMap(asQualityRow)
  const [now, before] = [qualityFigures(rows, asOf), qualityFigures(rows, yearBefore)]
  const both = (rows: QualityRecord[], of: (valid: QualityRecord[]) => number) =>
    compared(
      of(rows.filter((row) => holdsOn(row, asOf))),
      of(rows.filter((row) => holdsOn(row, yearBefore)))
    )
  const exported = (some: QualityRecord[]) => some.filter(({ market }) => market === "export")
  return {
    as_of: asOf,
    year_before: yearBefore,
    schemes: SCHEMES.map((scheme) => ({
      scheme,
      certificates: compared(now[scheme].certificates, before[scheme].certificates),
      holders: compared(now[scheme].holders, before[scheme].holders),
      area_m2: compared(now[scheme].areaM2, before[scheme].areaM2),
      farms: now[scheme].farms,
      households: now[scheme].households,
    })),
    growing_areas: {
      codes: comparedCodes(areas, asOf),
      area_m2: both(areas, areaOf),
      holders: both(areas, holdersOf),
      export_codes: comparedCodes(exported(areas), asOf),
    },
    packing_facilities: {
      codes: comparedCodes(facilities, asOf),
      export_codes: comparedCodes(exported(facilities), asOf),
    },
    coded_units: comparedCodes([...areas, ...facilities], asOf),
  }
}

function asQualityRow(record: QualityRecord): QualityRow[] {
  const { scheme, holder_name, holder_type, valid_to } = record
  if (!scheme || !holder_name || !holder_type || !valid_to) return []
  return [{ ...record, scheme, holder_name, holder_type, valid_to }]
}

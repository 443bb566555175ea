import type { MedusaContainer } from "@medusajs/framework/types"
import { deskAddresses } from "../../documents/half-year-report/desk-addresses"
import { drawingSvg } from "../../documents/half-year-report/docx/drawing-svg"
import { dataSha256, reportBlocks } from "../../documents/half-year-report/half-year-report"
import type { Block, Chart } from "../../documents/half-year-report/report"
import type { LocalDate } from "../../rules/local-date"
import type { Period } from "../../rules/period"
import { readReportFacts } from "./read-facts"

/** A block of the report with charts drawn. */
export type PreviewBlock =
  | Exclude<Block, { kind: "chart" }>
  | { kind: "chart"; chart: Omit<Chart, "drawing"> & { svg: string } }

export type ReportPreview = {
  as_of: LocalDate
  period: Period
  data_sha256: string
  blocks: PreviewBlock[]
}

/** The report as it would be made now, to be read at the desk: every number leads to the desk's own list. */
export async function readReportPreview(
  container: MedusaContainer,
  asOf: LocalDate
): Promise<ReportPreview> {
  const facts = await readReportFacts(container, asOf)
  return {
    as_of: asOf,
    period: facts.period,
    data_sha256: dataSha256(facts),
    blocks: reportBlocks(facts, deskAddresses(facts)).map((block): PreviewBlock => {
      if (block.kind !== "chart") return block
      const { drawing, ...chart } = block.chart
      return { kind: "chart", chart: { ...chart, svg: drawingSvg(drawing) } }
    }),
  }
}

import { z } from "@medusajs/framework/zod"
import type { FileTable } from "../../../../documents/file-table"
import { now } from "../../../../gate/clock"
import type { Compared } from "../../../../queries/figures/quality-figures"
import {
  readQualityOverview,
  type QualityOverview,
} from "../../../../queries/province/quality/quality-overview"
import { localDateAt } from "../../../../rules/local-date"
import { day } from "../../../admin/ocop/_staff/fields"
import { readQuery } from "../../../_staff-area/read-body"
import { asViewer } from "../../_access/desk"
import { format, sendTable } from "../../_access/send-table"

const exportQuery = z.object({ as_of: day.nullish(), format })

/** One figure of a scheme or register; areas are in m². */
type Line = { of: string; what: string } & Compared

const COLUMNS: FileTable<Line>["columns"] = [
  { vi: "Tiêu chuẩn, danh mục", en: "Scheme, register", cell: (line) => line.of, width: 30 },
  { vi: "Số liệu", en: "Figure", cell: (line) => line.what },
  { vi: "Nay", en: "Now", cell: (line) => line.now },
  { vi: "Cùng kỳ năm trước", en: "A year before", cell: (line) => line.yearBefore },
  {
    vi: "Thay đổi (%)",
    en: "Change (%)",
    cell: ({ changePermille }) => changePermille && changePermille / 10,
  },
]

/** `GET /province/quality/export?as_of&format=csv|xlsx`: the overview, one line a figure. Codes are those of the lists' files. */
export const GET = asViewer(async (req, res) => {
  const { as_of, format: asked } = readQuery(req, exportQuery)
  const asOf = as_of ?? localDateAt(now(req.scope))
  const table = { columns: COLUMNS, rows: linesOf(await readQualityOverview(req.scope, asOf)) }
  await sendTable(req, res, { name: `chat-luong-${asOf}`, format: asked, table })
})

function linesOf(overview: QualityOverview): Line[] {
  const { growing_areas: areas, packing_facilities: facilities } = overview
  const lines = (of: string, figures: Record<string, Compared>) =>
    Object.entries(figures).map(([what, figure]) => ({ of, what, ...figure }))
  return [
    ...overview.schemes.flatMap(({ scheme, certificates, holders, area_m2 }) =>
      lines(scheme, { certificates, holders, area_m2 })
    ),
    ...lines("growing_areas", areas),
    ...lines("packing_facilities", facilities),
    ...lines("coded_units", { codes: overview.coded_units }),
  ]
}

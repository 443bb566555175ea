import { now } from "../../../../../gate/clock"
import { readForecast } from "../../../../../queries/province/certificates/forecast"
import { localDateAt } from "../../../../../rules/local-date"
import { readQuery } from "../../../../_staff-area/read-body"
import { asViewer } from "../../../_access/desk"
import { format, sendTable } from "../../../_access/send-table"
import { forecastQuery } from "../_query"

const query = forecastQuery.extend({ format })

/** `GET /province/certificates/forecast/export?months&format=csv|xlsx`: the same table, its totals last. */
export const GET = asViewer(async (req, res) => {
  const { months, format: asked } = readQuery(req, query)
  const at = now(req.scope)
  const forecast = await readForecast(req.scope, months, at)
  const rows = [
    ...forecast.rows.map((row) => ({ ...row, name: row.name ?? "—" })),
    { ...forecast.totals, name: "Tổng" },
  ]
  const columns = [
    { vi: "Xã, phường, đặc khu", en: "Commune", width: 30, cell: (row: Row) => row.name },
    ...forecast.months.map((month, index) => ({
      vi: month.split("-").reverse().join("/"),
      en: month,
      width: 10,
      cell: (row: Row) => row.months[index],
    })),
    { vi: "Tổng", en: "Total", width: 10, cell: (row: Row) => row.total },
  ]
  const name = `du-bao-het-han-${localDateAt(at)}`
  await sendTable(req, res, { name, format: asked, table: { columns, rows } })
})

type Row = { name: string; months: number[]; total: number }

import { tradeEventColumns } from "../columns/markets"
import type { StoredRow } from "../plan/tables"
import type { Problem } from "../problems/problem"
import { problemAt, type ReadFile } from "../read-rows"
import { formatDate } from "../values/dates"
import { datesOutOfOrder, duplicateRows, partsAboveTotal, placeProblems, valuesOf } from "./checks"
import { prepareRecords, present, type RecordKind } from "./record-kind"

type File = ReadFile<typeof tradeEventColumns>

/** The days of an event that is a sales point are changed on its page, where the point's own days move along. */
function daysOfPoints(file: File, stored: Map<string, StoredRow>): Problem[] {
  return file.rows.flatMap((row) => {
    const { code, starts_on, ends_on } = row.values
    const event = code === undefined ? undefined : stored.get(code)
    if (!event?.point_id) return []
    const facts = {
      from: formatDate(String(event.starts_on)),
      to: formatDate(String(event.ends_on)),
    }
    const said = { starts_on, ends_on }
    const moved = (["starts_on", "ends_on"] as const).filter(
      (column) => said[column] !== undefined && said[column] !== event[column]
    )
    return moved.map((column) => problemAt(file, row, column, "days_of_point", facts))
  })
}

export const tradeEvents: RecordKind<typeof tradeEventColumns, Map<string, StoredRow>> = {
  table: "trade_event",
  columns: tradeEventColumns,
  async check(file, reader) {
    const stored = await reader.rowsBy("trade_event", "code", valuesOf(file, "code"))
    return {
      problems: [
        ...duplicateRows(file, ["code"]),
        ...placeProblems(file),
        ...datesOutOfOrder(file, "starts_on", "ends_on"),
        ...partsAboveTotal(file, "local_booths", "booths"),
        ...partsAboveTotal(file, "local_revenue_vnd", "revenue_vnd"),
        ...daysOfPoints(file, stored),
      ],
      warnings: [],
      refs: stored,
    }
  },
  stored: (row, stored) => stored.get(row.code),
  fields: (row) => present(row),
}

export const prepareTradeEvents = prepareRecords(tradeEvents)

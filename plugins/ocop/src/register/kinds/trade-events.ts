import { tradeEventColumns } from "../columns/markets"
import { datesOutOfOrder, duplicateRows, partsAboveTotal, placeProblems, valuesOf } from "./checks"
import type { StoredRow } from "../plan/tables"
import { prepareRecords, present, type RecordKind } from "./record-kind"

export const tradeEvents: RecordKind<typeof tradeEventColumns, Map<string, StoredRow>> = {
  table: "trade_event",
  columns: tradeEventColumns,
  async check(file, reader) {
    return {
      problems: [
        ...duplicateRows(file, ["code"]),
        ...placeProblems(file),
        ...datesOutOfOrder(file, "starts_on", "ends_on"),
        ...partsAboveTotal(file, "local_booths", "booths"),
        ...partsAboveTotal(file, "local_revenue_vnd", "revenue_vnd"),
      ],
      warnings: [],
      refs: await reader.rowsBy("trade_event", "code", valuesOf(file, "code")),
    }
  },
  stored: (row, stored) => stored.get(row.code),
  fields: (row) => present(row),
}

export const prepareTradeEvents = prepareRecords(tradeEvents)

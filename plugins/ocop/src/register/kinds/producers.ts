import { slugify } from "../../rules/fold-vietnamese"
import { producerColumns } from "../columns/certification"
import { freeHandles } from "../plan/free-handles"
import { duplicateRows, placeProblems, textCell, valuesOf } from "./checks"
import { prepareRecords, present } from "./record-kind"

export const prepareProducers = prepareRecords({
  table: "producer",
  columns: producerColumns,
  async check(file, reader) {
    const stored = await reader.rowsBy("producer", "code", valuesOf(file, "code"))
    const named = file.rows.flatMap((row) => {
      const code = textCell(row, "code")
      const name = textCell(row, "name")
      if (code === null || name === null || stored.has(code)) return []
      return [{ key: code, wanted: slugify(name) || slugify(code) }]
    })
    const taken = await reader.handlesOf(
      "producer",
      named.map(({ wanted }) => wanted)
    )
    return {
      problems: [...duplicateRows(file, ["code"]), ...placeProblems(file)],
      warnings: [],
      refs: { stored, handles: freeHandles(named, taken) },
    }
  },
  stored: (row, { stored }) => stored.get(row.code),
  // An address that was once public stays, also when the producer is renamed.
  fields: (row, { handles }) => present({ ...row, handle: handles.get(row.code) }),
})

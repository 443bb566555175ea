import { slugify } from "../../rules/fold-vietnamese"
import { salesPointColumns } from "../columns/markets"
import { freeHandles } from "../plan/free-handles"
import type { StoredRow } from "../plan/tables"
import type { Problem } from "../problems/problem"
import { problemAt, type ReadFile } from "../read-rows"
import { cell, datesOutOfOrder, duplicateRows, placeProblems, textCell, valuesOf } from "./checks"
import type { PrepareFile } from "./kind"
import { prepareRecords, present } from "./record-kind"

type File = ReadFile<typeof salesPointColumns>

const prepareRows = prepareRecords({
  table: "sales_point",
  columns: salesPointColumns,
  async check(file, reader) {
    const codes = valuesOf(file, "code")
    const [stored, defaults] = await Promise.all([
      reader.rowsBy("sales_point", "code", codes),
      reader.rowsWhere("sales_point", { is_default_seller: true }),
    ])
    const named = file.rows.flatMap((row) => {
      const code = textCell(row, "code")
      const name = textCell(row, "name")
      if (code === null || name === null || stored.has(code)) return []
      return [{ key: code, wanted: slugify(name) || slugify(code) }]
    })
    const taken = await reader.handlesOf(
      "sales_point",
      named.map(({ wanted }) => wanted)
    )
    return {
      problems: [
        ...duplicateRows(file, ["code"]),
        ...placeProblems(file),
        ...datesOutOfOrder(file, "opened_on", "closed_on"),
        ...incompleteAccounts(file),
        ...secondDefaultSellers(file, defaults),
      ],
      warnings: [],
      refs: { stored, handles: freeHandles(named, taken) },
    }
  },
  stored: (row, { stored }) => stored.get(row.code),
  fields: (row, { handles }) => present({ ...row, handle: handles.get(row.code) }),
})

/** Points are rows of ours first; new ones and those that begin to deliver then get what they need to trade. */
export const prepareSalesPoints: PrepareFile = async (bytes, reader, today) => {
  const prepared = await prepareRows(bytes, reader, today)
  if (!prepared.plan) return prepared
  const [change] = prepared.plan.tables
  const pointsToOpen = [
    ...(change?.create ?? []).map(({ id }) => id),
    ...(change?.update ?? [])
      .filter(({ after }) => after.delivers === true)
      .map(({ after }) => after.id),
  ]
  return { ...prepared, plan: { ...prepared.plan, pointsToOpen } }
}

const ACCOUNT = ["bank_bin", "bank_account", "bank_account_name"] as const

function incompleteAccounts(file: File): Problem[] {
  return file.rows.flatMap((row) => {
    const empty = ACCOUNT.filter((name) => file.present.has(name) && cell(row, name) === null)
    const filled = ACCOUNT.some((name) => typeof cell(row, name) === "string")
    return filled ? empty.map((name) => problemAt(file, row, name, "bank_incomplete")) : []
  })
}

/** Exactly one point sells by default; the file may move that role, in one go. */
function secondDefaultSellers(file: File, stored: StoredRow[]): Problem[] {
  if (!file.present.has("is_default_seller")) return []
  const inFile = valuesOf(file, "code")
  let holder = stored.map(({ code }) => String(code)).find((code) => !inFile.has(code)) ?? null
  return file.rows.flatMap((row) => {
    if (cell(row, "is_default_seller") !== true) return []
    if (holder !== null) {
      return [problemAt(file, row, "is_default_seller", "second_default_seller", { other: holder })]
    }
    holder = textCell(row, "code")
    return []
  })
}

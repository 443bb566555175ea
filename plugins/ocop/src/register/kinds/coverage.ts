import { listingColumns, platformColumns } from "../columns/markets"
import type { StoredRow } from "../plan/tables"
import { problemAt } from "../read-rows"
import { datesOutOfOrder, duplicateRows, textCell, unknownReferences, valuesOf } from "./checks"
import { prepareRecords, present } from "./record-kind"

export const preparePlatforms = prepareRecords({
  table: "platform",
  columns: platformColumns,
  async check(file, reader) {
    const successors = valuesOf(file, "successor_code")
    const codes = valuesOf(file, "code")
    const stored = await reader.rowsBy("platform", "code", [...codes, ...successors])
    const known = new Set([...stored.keys(), ...codes])
    const ownSuccessors = file.rows
      .filter((row) => textCell(row, "code") === textCell(row, "successor_code"))
      .filter((row) => textCell(row, "code") !== null)
    return {
      problems: [
        ...duplicateRows(file, ["code"]),
        ...datesOutOfOrder(file, "opened_on", "closed_on"),
        ...unknownReferences(file, "successor_code", known, "unknown_platform"),
        ...ownSuccessors.map((row) => problemAt(file, row, "successor_code", "own_successor")),
      ],
      warnings: [],
      refs: stored,
    }
  },
  stored: (row, stored) => stored.get(row.code),
  fields: (row) => present(row),
})

export const prepareListings = prepareRecords({
  table: "listing_check",
  columns: listingColumns,
  async check(file, reader) {
    const productCodes = valuesOf(file, "product_code")
    const [platforms, products, checks] = await Promise.all([
      reader.rowsBy("platform", "code", valuesOf(file, "platform_code")),
      reader.rowsBy("ocop_product", "code", productCodes),
      reader.rows("listing_check", "product_code", productCodes),
    ])
    return {
      problems: [
        ...duplicateRows(file, ["platform_code", "product_code", "checked_on"]),
        ...unknownReferences(file, "platform_code", platforms, "unknown_platform"),
        ...unknownReferences(file, "product_code", products, "unknown_product"),
      ],
      warnings: [],
      refs: { platforms, checks: new Map(checks.map((check) => [checkKey(check), check])) },
    }
  },
  stored: (row, { platforms, checks }) =>
    checks.get(
      checkKey({
        platform_id: platforms.get(row.platform_code)?.id ?? "",
        product_code: row.product_code,
        checked_on: row.checked_on,
      })
    ),
  fields: ({ platform_code, ...row }, { platforms }) =>
    present({ ...row, platform_id: platforms.get(platform_code)?.id }),
})

function checkKey(check: Pick<StoredRow, string>): string {
  return [check.platform_id, check.product_code, check.checked_on].join("\u0000")
}

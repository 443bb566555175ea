import { generateEntityId } from "@medusajs/framework/utils"
import type { Counts, TableChange } from "./plan"
import { TABLES, type Fields, type Scalar, type StoredRow, type TableName } from "./tables"

export type WantedRow = {
  /** The stored row this one is about, if there is one. */
  stored: StoredRow | undefined
  /** Only what the file says: columns that are absent are absent here and keep their stored value. */
  fields: Fields
  /** For new rows that others refer to. */
  id?: string
}

export function newId(table: TableName): string {
  return generateEntityId("", TABLES[table].prefix)
}

/** What has to be written so that the table says what the file says. A row without a difference is not written. */
export function planTable(
  table: TableName,
  rows: WantedRow[]
): { change: TableChange; counts: Counts } {
  const change: TableChange = { table, create: [], update: [] }
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  for (const { stored, fields, id } of rows) {
    if (!stored) {
      change.create.push({ ...fields, id: id ?? newId(table) })
      counts.created += 1
      continue
    }
    const changed = Object.keys(fields).filter((name) => !same(fields[name], stored[name]))
    if (changed.length === 0) counts.unchanged += 1
    else {
      change.update.push({
        after: pick(fields, stored.id, changed),
        before: pick(stored, stored.id, changed),
      })
      counts.updated += 1
    }
  }
  return { change, counts }
}

/** Coordinates are stored in single precision, so 106.9387 comes back a hair off; that is not a change. */
function same(wanted: Scalar | undefined, stored: Scalar | undefined): boolean {
  if (typeof wanted === "number" && typeof stored === "number") {
    return (
      wanted === stored ||
      (Math.fround(wanted) === Math.fround(stored) && !Number.isInteger(wanted))
    )
  }
  return (wanted ?? null) === (stored ?? null)
}

function pick(fields: Fields, id: string, names: string[]): StoredRow {
  const picked: StoredRow = { id }
  for (const name of names) picked[name] = fields[name] ?? null
  return picked
}

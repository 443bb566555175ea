import type { MedusaContainer } from "@medusajs/framework/types"
import { REGISTER_TABLES } from "../../../queries/province/quality/quality-record"
import type { Columns } from "../../../register/columns/column"
import {
  growingAreas,
  packingFacilities,
  qualityCertificates,
} from "../../../register/kinds/quality"
import { planRecords, type RecordChange } from "../../../register/kinds/record-changes"
import type { RecordKind } from "../../../register/kinds/record-kind"
import { tradeEvents } from "../../../register/kinds/trade-events"
import type { Counts } from "../../../register/plan/plan"
import { newId } from "../../../register/plan/plan-table"
import type { TableName } from "../../../register/plan/tables"
import type { ReadFile } from "../../../register/read-rows"
import { RegisterReader } from "../../../register/register-reader"
import { writeAudit } from "../../audit"
import type { RecordSheetKind } from "../kinds"
import { insertRows, updateRows, type Db } from "../write-rows"
import type { SheetChange, SheetCheck, SheetTask, WriteDeed } from "./check"

const BATCH = 200

/** Where records of a kind are kept, and what people know them by. */
type Records = {
  table: string
  /** What the audit and the import call it. */
  subjectType: TableName
  key: string
  name: string
  /** First day of a period, where records are kept per period. */
  from: string | null
  plan: (
    file: SheetTask["file"],
    reader: RegisterReader,
    turn: () => Promise<void>
  ) => ReturnType<typeof planRecords>
}

const { certificates, "growing-areas": areas, "packing-facilities": facilities } = REGISTER_TABLES

const RECORDS: Record<RecordSheetKind, Records> = {
  "quality-certificates": {
    ...periods(certificates),
    plan: planOf(qualityCertificates),
  },
  "growing-areas": { ...periods(areas), plan: planOf(growingAreas) },
  "packing-facilities": { ...periods(facilities), plan: planOf(packingFacilities) },
  "trade-events": {
    table: "ocop_trade_event",
    subjectType: "trade_event",
    key: "code",
    name: "name",
    from: null,
    plan: planOf(tradeEvents),
  },
}

function periods({ table, subjectType, columns }: (typeof REGISTER_TABLES)["certificates"]) {
  const { number: key = "number", subject: name = "subject", valid_from = "valid_from" } = columns
  return { table, subjectType, key, name, from: valid_from }
}

function planOf<C extends Columns, Refs>(kind: RecordKind<C, Refs>): Records["plan"] {
  // The reader of the sheet went by these very columns.
  return (file, reader, turn) => planRecords(kind, file as unknown as ReadFile<C>, reader, turn)
}

/** The table whose lock those hold who change it (province/quality/keep-record, province/events/keep-event). */
export function tableOf(kind: RecordSheetKind): string {
  return RECORDS[kind].table
}

/** Records of one of our registers: new ones, and what known ones say otherwise. */
export async function checkRecords(
  container: MedusaContainer,
  kind: RecordSheetKind,
  { file, fileName, turn }: SheetTask
): Promise<SheetCheck> {
  const records = RECORDS[kind]
  const { problems, warnings, changes } = await records.plan(
    file,
    new RegisterReader(container),
    turn
  )
  const counts: Counts = { created: 0, updated: 0, unchanged: 0 }
  const rows: SheetChange[] = []
  for (const change of changes) {
    await turn()
    counts[change.change] += 1
    rows.push({ line: change.row, change: told(records, change) })
  }
  return {
    problems,
    warnings,
    counts,
    changes: rows,
    async write(db, deed) {
      const created = changes.flatMap(({ write }) =>
        write && "create" in write ? [write.create] : []
      )
      const updated = changes.flatMap(({ write }) =>
        write && "update" in write ? write.update.after : []
      )
      const all = created.length + updated.length
      for (let start = 0; start < created.length; start += BATCH) {
        const batch = created
          .slice(start, start + BATCH)
          .map((fields) => withRawAmounts({ ...fields, id: newId(records.subjectType) }))
        await insertRows(db, records.table, batch)
        await deed.wrote(start / all)
      }
      for (let start = 0; start < updated.length; start += BATCH) {
        const batch = updated.slice(start, start + BATCH).map(withRawAmounts)
        await updateRows(db, records.table, batch)
        await deed.wrote((created.length + start) / all)
      }
      if (all > 0) {
        const facts = { kind, rows: file.rows.length, counts }
        await writeChanges(db, deed, { records, fileName, facts, changes, turn })
      }
      return { outcome: counts }
    },
  }
}

/** A field of what a record says afterwards. */
function said({ fields, stored }: RecordChange, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : stored?.[name]
}

function told({ key, name, from }: Records, change: RecordChange) {
  return {
    key: said(change, key),
    name: said(change, name),
    from: from && said(change, from),
    change: change.change,
  }
}

/** Amounts stand in two columns each, because Medusa reads big numbers from the second. */
function withRawAmounts(row: object): Record<string, unknown> {
  const raw = Object.entries(row).flatMap(([name, value]): [string, unknown][] =>
    name.endsWith("_vnd")
      ? [[`raw_${name}`, value === null ? null : { value: String(value), precision: 20 }]]
      : []
  )
  return { ...row, ...Object.fromEntries(raw) }
}

/** The audit keeps what each changed record said before, and which are new. */
async function writeChanges(
  db: Db,
  { at, by }: WriteDeed,
  { records, fileName, facts, changes, turn }: Written
): Promise<void> {
  const { key, from } = records
  const keyOf = (change: RecordChange) =>
    from ? `${String(said(change, key))} ${String(said(change, from))}` : String(said(change, key))
  const before: Record<string, object> = {}
  const changed: Record<string, object> = {}
  const added: string[] = []
  for (const change of changes) {
    await turn()
    if (!change.write) continue
    if ("create" in change.write) added.push(keyOf(change))
    else {
      const { id: _, ...were } = change.write.update.before
      const { id: __, ...are } = change.write.update.after
      before[keyOf(change)] = were
      changed[keyOf(change)] = are
    }
  }
  await writeAudit(db, at, by, {
    action: "register_imported",
    subjectType: records.subjectType,
    subjectId: null,
    subject: fileName,
    before,
    after: { ...facts, added, changed },
  })
}

type Written = {
  records: Records
  fileName: string
  facts: { kind: RecordSheetKind; rows: number; counts: Counts }
  changes: RecordChange[]
  turn: () => Promise<void>
}

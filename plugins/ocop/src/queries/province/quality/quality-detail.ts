import type { MedusaContainer } from "@medusajs/framework/types"
import { refuseAccess } from "../../../staff-areas/access-refusals"
import type { LocalDate } from "../../../rules/local-date"
import { readWholeAudit, type AuditRow } from "../audit"
import { listed, type ListedRecord } from "./quality-list"
import { readRecords, REGISTER_TABLES, type QualityRegister } from "./quality-record"

/** Longer histories are read in the audit itself. */
const MOST_ENTRIES = 200

export type QualityDetail = {
  record: ListedRecord
  /** All periods of the record, the first one first; the one that was asked for among them. */
  periods: ListedRecord[]
  /** What was done to any of them, newest first. */
  history: AuditRow[]
}

/**
 * A record by the id of one of its periods.
 * @throws AreaRefusal 404
 */
export async function readQualityDetail(
  container: MedusaContainer,
  register: QualityRegister,
  id: string,
  on: LocalDate
): Promise<QualityDetail> {
  const records = await readRecords(container, register)
  const found = records.find((record) => record.id === id)
  if (!found) throw refuseAccess("not_found")
  const periods = records.filter(({ number }) => number === found.number)
  const { subjectType } = REGISTER_TABLES[register]
  const histories = await Promise.all(
    periods.map((period) =>
      readWholeAudit(container, { subject_type: subjectType, subject_id: period.id }, MOST_ENTRIES)
    )
  )
  return {
    record: listed(found, on),
    periods: periods.map((period) => listed(period, on)),
    history: histories
      .flat()
      .sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1)),
  }
}

import { validFrom } from "../../rules/certificate"
import { localDate, localDateAt, startOfDay } from "../../rules/local-date"
import { certificateEventColumns } from "../columns/certification"
import type { StoredRow } from "../plan/tables"
import type { Problem } from "../problems/problem"
import { problemAt, type ReadFile } from "../read-rows"
import { formatDate } from "../values/dates"
import { certificateKey, certificatesByKey } from "./certificates"
import { cell, duplicateRows, textCell, unknownReferences, valuesOf } from "./checks"
import { prepareRecords, present } from "./record-kind"

type File = ReadFile<typeof certificateEventColumns>

/** Withdrawals, extensions and refusals of certificates that are on record. */
export const prepareCertificateEvents = prepareRecords({
  table: "certificate_event",
  columns: certificateEventColumns,
  async check(file, reader) {
    const products = await reader.rowsBy("ocop_product", "code", valuesOf(file, "product_code"))
    const ids = [...products.values()].map(({ id }) => id)
    const certificates = certificatesByKey(await reader.rows("certificate", "ocop_product_id", ids))
    const certificateIds = [...certificates.values()].map(({ id }) => id)
    const events = await reader.rows("certificate_event", "certificate_id", certificateIds)
    return {
      problems: [
        ...duplicateRows(file, ["product_code", "decision_number", "type", "effective_on"]),
        ...unknownReferences(file, "product_code", products, "unknown_product"),
        ...certificateProblems(file, products, certificates),
        ...groundProblems(file),
      ],
      warnings: [],
      refs: { products, certificates, stored: eventsByKey(events) },
    }
  },
  stored: (row, { products, certificates, stored }) => {
    const id = certificates.get(
      certificateKey(products.get(row.product_code)?.id, row.decision_number)
    )?.id
    return stored.get(eventKey(id, row.type, instantOf(row.effective_on)))
  },
  fields: ({ product_code, decision_number, effective_on, ...row }, { products, certificates }) =>
    present({
      ...row,
      effective_at: instantOf(effective_on),
      certificate_id:
        certificates.get(certificateKey(products.get(product_code)?.id, decision_number))?.id ?? "",
    }),
  touchedProducts: (row, { products }) => products.get(row.product_code)?.id ?? null,
})

/** The certificate must be known, and nothing happens to it before it begins. */
function certificateProblems(
  file: File,
  products: Map<string, StoredRow>,
  certificates: Map<string, StoredRow>
): Problem[] {
  return file.rows.flatMap((row) => {
    const product = products.get(textCell(row, "product_code") ?? "")
    const decision = textCell(row, "decision_number")
    if (!product || decision === null) return []
    const certificate = certificates.get(certificateKey(product.id, decision))
    if (!certificate) return [problemAt(file, row, "decision_number", "unknown_certificate")]
    const day = textCell(row, "effective_on")
    const issued = String(certificate.issued_on)
    if (day === null || startOfDay(localDate(day)) >= validFrom({ issued_on: issued })) return []
    const facts = { start: formatDate(issued) }
    return [problemAt(file, row, "effective_on", "before_certificate", facts)]
  })
}

/** A withdrawal names one of the six grounds; nothing else does. Decision 26/2026, art. 8. */
function groundProblems(file: File): Problem[] {
  return file.rows.flatMap((row) => {
    const type = cell(row, "type")
    const ground = cell(row, "ground") ?? null
    // A ground that could not be read is reported as that.
    if (type === "withdrawal" && ground === null && !row.texts.ground) {
      return [problemAt(file, row, "type", "ground_missing")]
    }
    if (typeof type === "string" && type !== "withdrawal" && ground !== null) {
      return [problemAt(file, row, "ground", "ground_not_expected")]
    }
    return []
  })
}

/** Stored instants come as dates, and those of staff may lie within a day; a file knows days. */
function eventsByKey(events: StoredRow[]): Map<string, StoredRow> {
  return new Map(
    events.map((row) => {
      const day = localDateAt(new Date(String(row.effective_at)))
      const effective_at = instantOf(day)
      const key = eventKey(String(row.certificate_id), String(row.type), effective_at)
      return [key, { ...row, effective_at }]
    })
  )
}

function eventKey(certificateId: string | undefined, type: string, instant: string): string {
  return [certificateId ?? "", type, instant].join("\u0000")
}

/** A day's first instant in Vietnam. */
function instantOf(day: string): string {
  return startOfDay(localDate(day)).toISOString()
}

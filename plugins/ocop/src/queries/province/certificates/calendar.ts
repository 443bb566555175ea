import type { MedusaContainer } from "@medusajs/framework/types"
import { certificateDays, mayConcern, type CertificateDay } from "../../../rules/certificate-days"
import { addDays, addMonths, localDate, type LocalDate } from "../../../rules/local-date"
import { currentCertificate } from "../../../rules/sellable"
import { registerSpans } from "../../sets/register-spans"
import { readOpenDossiers } from "../dossiers/open-dossiers"

/** What happens on a day: of a certificate, or the last day of a dossier. */
export type CalendarEntry = {
  kind: CertificateDay["kind"] | "dossier_due"
  product: { id: string; code: string; name: string }
  dossier: { id: string; code: string } | null
}

export type CalendarDay = { day: LocalDate; entries: CalendarEntry[] }

/** The days of a month on which something happens, in their order. `month` is `yyyy-mm`. */
export async function readCalendar(
  container: MedusaContainer,
  month: string,
  at: Date
): Promise<CalendarDay[]> {
  const from = localDate(`${month}-01`)
  const to = addDays(addMonths(from, 1), -1)
  const days = new Map<LocalDate, CalendarEntry[]>()
  const put = (day: LocalDate, entry: CalendarEntry) => {
    if (day < from || day > to) return
    const entries = days.get(day)
    if (entries) entries.push(entry)
    else days.set(day, [entry])
  }
  for (const { product } of await registerSpans(container)) {
    const { id, code, name, certificates, dossiers } = product
    const certificate = currentCertificate(certificates, at) ?? certificates[0]
    if (!certificate || !mayConcern(certificate, { from, to })) continue
    for (const { day, kind } of certificateDays(certificate, at, { certificates, dossiers })) {
      put(day, { kind, product: { id, code, name }, dossier: null })
    }
  }
  for (const dossier of await readOpenDossiers(container, at)) {
    if (!dossier.deadline) continue
    const { ocop_product_id: id, code, name } = dossier.product
    put(localDate(dossier.deadline.last_day), {
      kind: "dossier_due",
      product: { id, code, name },
      dossier: { id: dossier.id, code: dossier.code },
    })
  }
  return [...days]
    .map(([day, entries]) => ({ day, entries }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
}

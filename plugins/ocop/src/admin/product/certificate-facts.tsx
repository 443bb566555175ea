import type { Certificate, ProductFile } from "../staff-api/answers"
import { words } from "../words/language"
import { day, points } from "../words/printed"
import { Fact } from "./facts"

const TOURISM_SET = 26

/** The certificate that speaks for the product: what is on paper, what is due, and what does not fit. */
export function CertificateFacts({
  certificate,
  product,
}: {
  certificate: Certificate
  product: ProductFile
}) {
  const t = words()
  const { product: p } = t
  const reminders = product.reminders.filter((one) => one.certificate_id === certificate.id)
  return (
    <>
      <Fact name={p.decision}>
        {certificate.decision_number} · {day(certificate.decided_on)} · {p.stars(certificate.stars)}
      </Fact>
      <Fact name={p.issuer}>
        {certificate.issuer} ({t.level[certificate.issuer_level]})
      </Fact>
      <Fact name={p.basis}>
        {t.law[certificate.legal_basis]} · {t.kind[certificate.kind]}
      </Fact>
      <Fact name={p.validity}>
        {p.fromTo(day(certificate.issued_on), day(certificate.last_valid_day))} ·{" "}
        <strong>{p.daysLeft(certificate.days_left)}</strong>
      </Fact>
      {certificate.score_hundredths !== null && (
        <Fact name={p.score}>{points(certificate.score_hundredths)}</Fact>
      )}
      <Fact name={p.barcode}>
        {product.gtin?.replace(/^0/, "") ??
          (product.criteria_set === TOURISM_SET ? p.noBarcode : p.missingBarcode)}
      </Fact>
      {certificate.duties.length > 0 && (
        <Fact name={p.duties}>
          <ul>
            {certificate.duties.map((duty) => (
              <li key={`${duty.law} ${duty.kind}`}>
                {duty.kind === "file_dossier"
                  ? t.duty.file_dossier(day(duty.from), day(duty.to))
                  : t.duty.written_notice(day(duty.until))}{" "}
                ({t.duty[duty.state]}; {t.law[duty.law]})
              </li>
            ))}
          </ul>
        </Fact>
      )}
      {certificate.warnings.length > 0 && (
        <Fact name={p.warnings}>
          <ul className="text-ui-tag-orange-text">
            {certificate.warnings.map((warning) => (
              <li key={warning}>{t.warning[warning]}</li>
            ))}
          </ul>
        </Fact>
      )}
      {reminders.length > 0 && (
        <Fact name={p.reminders}>
          {reminders
            .map((one) => p.reminder(one.days_ahead, day(one.at), one.outcome === "sent"))
            .join("; ")}
        </Fact>
      )}
    </>
  )
}

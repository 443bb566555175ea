import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"
import { CertificateBadge, DossierBadge } from "../parts/badges"
import type { CertificateEvent, ProductFile } from "../staff-api/answers"
import { words } from "../words/language"
import { day, instant } from "../words/printed"

/** Every certificate with its events, and every dossier: nothing that was recorded is hidden. */
export function RecordOfThePast({ product }: { product: ProductFile }) {
  const t = words()
  return (
    <div className="flex flex-col gap-y-3 px-6 py-4">
      {product.certificates.length > 0 && (
        <>
          <Text size="small" weight="plus">
            {t.product.earlier}
          </Text>
          <ul className="flex flex-col gap-y-2">
            {product.certificates.map((certificate) => (
              <li key={certificate.id} className="txt-small">
                <span className="flex flex-wrap items-center gap-2">
                  {certificate.decision_number} · {t.product.stars(certificate.stars)} ·{" "}
                  {day(certificate.issued_on)} – {day(certificate.last_valid_day)}
                  <CertificateBadge certificate={certificate} />
                </span>
                {certificate.events.map((event) => (
                  <span key={event.id} className="text-ui-fg-subtle block pl-4">
                    {eventText(event)}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
      {product.dossiers.length > 0 && (
        <>
          <Text size="small" weight="plus">
            {t.product.dossiers}
          </Text>
          <ul className="flex flex-col gap-y-2">
            {product.dossiers.map((dossier) => (
              <li key={dossier.id} className="txt-small flex flex-wrap items-center gap-2">
                <Link className="text-ui-fg-base underline" to={`/ocop-dossiers/${dossier.id}`}>
                  {dossier.code}
                </Link>
                {t.kind[dossier.kind]}
                <DossierBadge dossier={dossier} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

function eventText(event: CertificateEvent): string {
  const t = words()
  return [
    `${t.event[event.type]} ${instant(event.effective_at)}`,
    event.ground && t.ground[event.ground],
    event.reference,
    event.note,
  ]
    .filter(Boolean)
    .join(" · ")
}

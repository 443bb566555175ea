import { StandingMark } from "~/components/desk/certificates/standing-mark"
import { useWords } from "~/components/desk/words"
import { Stars } from "~/components/stars"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { ShownCertificate } from "./show.server"

/** A certificate: what its paper says, where it stands, what its law asks for. */
export function CertificateCard({ certificate: one }: { certificate: ShownCertificate }) {
  const t = useWords<CertificatesKey>()
  return (
    <li className="rounded-control border border-line p-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
        <h3 className="text-base">
          {one.showsStars && <Stars count={one.stars} />} {t("stars.n", { n: one.stars })} ·{" "}
          {one.decision}
        </h3>
        <StandingMark {...one.standing} />
      </div>
      <p>
        {one.valid}
        {one.left && <span className="text-muted"> ({one.left})</span>}
      </p>
      <p className="text-sm text-muted">
        {[one.kind, one.issuer, one.law, one.score].filter(Boolean).join(" · ")}
      </p>
      {one.duties.length > 0 && (
        <ul className="mt-2 text-sm">
          {one.duties.map((duty) => (
            <li key={duty.text}>
              <StandingMark
                tone={duty.state === "passed" ? "warning" : "plain"}
                text={`${duty.law}: ${duty.text}`}
              />
            </li>
          ))}
        </ul>
      )}
      {one.events.length > 0 && (
        <div className="mt-2 text-sm">
          <p className="font-semibold">{t("product.events")}</p>
          <ul>
            {one.events.map((event) => (
              <li key={event.id}>
                {[event.text, event.ground, event.note, event.by].filter(Boolean).join(" · ")}
              </li>
            ))}
          </ul>
        </div>
      )}
      {one.warnings.length > 0 && (
        <div className="mt-2 text-sm">
          <p className="font-semibold">{t("product.warnings")}</p>
          <ul>
            {one.warnings.map((warning) => (
              <li key={warning}>
                <StandingMark tone="warning" text={warning} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="mt-2 text-sm text-muted">{one.recorded}</p>
    </li>
  )
}

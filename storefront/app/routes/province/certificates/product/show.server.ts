import { day, moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { Certificate } from "../contract"
import { daysLeft, duty, points, showsStars, standing } from "../speak.server"
import { certificatesT } from "../words.server"

/** A certificate as the page shows it. */
export function shownCertificate(
  certificate: Certificate,
  names: Record<string, string>,
  lang: Lang
) {
  const t = certificatesT(lang)
  const { recorded_by, recorded_at } = certificate
  const at = moment(recorded_at)
  return {
    id: certificate.id,
    number: certificate.decision_number,
    stars: certificate.stars,
    decision: t("product.decision", {
      number: certificate.decision_number,
      day: day(certificate.decided_on),
    }),
    kind: t(`kind.${certificate.kind}`),
    issuer: `${certificate.issuer} (${t(`level.${certificate.issuer_level}`)})`,
    law: t("product.byLaw", { law: t(`law.${certificate.legal_basis}`) }),
    valid: t("product.valid", {
      from: day(certificate.issued_on),
      to: day(certificate.last_valid_day),
    }),
    left: certificate.status === "superseded" ? null : daysLeft(certificate.days_left, t),
    standing: standing(certificate, t),
    showsStars: showsStars(certificate),
    score:
      certificate.score_hundredths === null
        ? null
        : t("product.score", { n: points(certificate.score_hundredths, lang) }),
    duties: certificate.duties.map((one) => duty(one, t)),
    warnings: certificate.warnings.map((warning) => t(`warning.${warning}`)),
    events: certificate.events.map((event) => ({
      id: event.id,
      text: t("product.eventFrom", {
        event: t(`event.${event.type}`),
        // A day's first instant in Vietnam.
        day: moment(event.effective_at),
      }),
      ground: event.ground && t(`ground.${event.ground}`),
      note: [event.reference, event.note].filter(Boolean).join(" · "),
      by: event.recorded_by ? (names[event.recorded_by] ?? null) : null,
    })),
    recorded: recorded_by
      ? t("product.recorded", { name: names[recorded_by] ?? "–", at })
      : t("product.imported", { at }),
    withdrawable:
      certificate.status !== "superseded" &&
      !certificate.events.some(({ type }) => type === "withdrawal"),
    // Decision 26/2026, art. 12.3: only what was issued before it.
    extendable: certificate.status === "active" && certificate.legal_basis !== "d26_2026",
    refusable: certificate.status === "extended",
  }
}

export type ShownCertificate = ReturnType<typeof shownCertificate>

import type { Translate } from "~/i18n/translate"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import type { DossierItem, DossierSummary } from "../contract"

type T = Translate<CertificatesKey>

export function shownDeadline({ deadline }: Pick<DossierSummary, "deadline">, t: T) {
  return (
    deadline && {
      day: day(deadline.last_day),
      rule: t(`rule.${deadline.rule}`),
      overdue: deadline.overdue,
    }
  )
}

/** A dossier as cards and lists show it. */
export function shownDossier(dossier: DossierItem, t: T) {
  return {
    id: dossier.id,
    code: dossier.code,
    product: dossier.product.name,
    producer: dossier.producer.name,
    kind: t(`kind.${dossier.kind}`),
    state: t(`state.${dossier.state}`),
    next: dossier.next_actor && t(`actor.${dossier.next_actor}`),
    received: dossier.received_on && day(dossier.received_on),
    decided: dossier.decided_on && day(dossier.decided_on),
    recognised: dossier.state === "recognised",
    deadline: shownDeadline(dossier, t),
  }
}

export type ShownDossier = ReturnType<typeof shownDossier>

import type { Translate } from "~/i18n/translate"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import { day } from "~/lib/format.server"
import type { Line } from "./contract"
import { daysLeft, duty, showsStars, standing } from "./speak.server"

/** A line of the register as lists show it. */
export function shownLine(line: Line, t: Translate<CertificatesKey>) {
  return {
    id: line.product.id,
    code: line.product.code,
    name: line.product.name,
    producer: line.producer.name,
    unit: line.product.unit,
    stars: line.stars,
    decision: line.decision_number,
    law: t(`law.${line.legal_basis}`),
    until: day(line.last_valid_day),
    left: daysLeft(line.days_left, t),
    standing: standing(line, t),
    showsStars: showsStars(line),
    duties: line.duties.map((one) => duty(one, t)),
    dossier: line.dossier && {
      id: line.dossier.id,
      code: line.dossier.code,
      state: t(`state.${line.dossier.state}`),
    },
  }
}

export type ShownLine = ReturnType<typeof shownLine>

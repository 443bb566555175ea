import { day } from "~/lib/format.server"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { Translate } from "~/i18n/translate"
import type { Duty, Status } from "./contract"

type T = Translate<CertificatesKey>

/** "còn 69 ngày", "đã hết 12 ngày". */
export function daysLeft(days: number, t: T): string {
  return days >= 0 ? t("days.left", { n: days }) : t("days.over", { n: -days })
}

/** What a law asks for before the end, and whether it is time. */
export function duty(one: Duty, t: T): { text: string; law: string; state: Duty["state"] } {
  const text =
    one.kind === "file_dossier"
      ? t("duty.file_dossier", { from: day(one.from), to: day(one.to) })
      : t("duty.written_notice", { until: day(one.until) })
  return {
    text: `${text} (${t(`duty.${one.state}`)})`,
    law: t(`law.${one.law}`),
    state: one.state,
  }
}

/** Status and phase of a certificate as a mark: state by word and icon, the colour comes after. */
export function standing(
  { status, phase }: { status: Status; phase: string | null },
  t: T
): { text: string; tone: "good" | "warning" | "bad" | "plain" } {
  if (status === "extended") return { text: t("status.extended"), tone: "warning" }
  if (status !== "active") {
    const plain = status === "superseded" || status === "not_yet_valid"
    return { text: t(`status.${status}`), tone: plain ? "plain" : "bad" }
  }
  switch (phase) {
    case "filing_window":
    case "filing_late":
    case "under_re_evaluation":
      return { text: t(`phase.${phase}`), tone: "warning" }
    default:
      return { text: t("status.active"), tone: "good" }
  }
}

/** Whether a certificate may show its stars now: while it is active or extended. The number is a fact all the same. */
export function showsStars({ status }: { status: Status }): boolean {
  return status === "active" || status === "extended"
}

/** Points as people write them: 7250 → "72,5". */
export function points(hundredths: number, lang: "vi" | "en"): string {
  return new Intl.NumberFormat(lang === "en" ? "en-US" : "vi-VN").format(hundredths / 100)
}

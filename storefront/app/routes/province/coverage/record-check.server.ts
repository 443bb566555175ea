import { data } from "react-router"
import { BackendError } from "~/lib/backend-error"
import { count, day, percent } from "~/lib/format.server"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { notTaken, refused, typed } from "~/lib/staff/refused.server"
import type { Figures } from "./answers"
import { isDay } from "./scope.server"
import { coverageT } from "./words.server"

const NON_CASH: Record<string, boolean> = { yes: true, no: false }

/** Takes the form of a look by hand, and answers with the figure it moved. */
export async function recordCheck(session: ProvinceSession, platform: string, form: FormData) {
  const { lang } = session
  const t = coverageT(lang)
  const field = (name: string) => typed(form, name).normalize("NFC")
  const errors: Record<string, string> = {}
  if (!field("product")) errors.product = t("check.missing")
  if (!isDay(field("checked_on"))) errors.checked_on = t("check.missing")
  if (Object.keys(errors).length > 0) return notTaken(400, form, null, errors)
  try {
    const figures = await provinceApi(session).post<Figures>("/province/coverage/checks", {
      platform,
      product: field("product"),
      outcome: field("outcome"),
      url: field("url"),
      accepts_non_cash: NON_CASH[field("accepts_non_cash")] ?? null,
      checked_on: field("checked_on"),
      source: field("source"),
      reason: field("reason"),
    })
    const figure = figures.platforms.find(({ code }) => code === platform)
    const text = t("check.saved", {
      platform: figure?.name ?? platform,
      n: count(figure?.listed.covered ?? 0, lang),
      of: count(figure?.listed.base ?? 0, lang),
      share: percent(figure?.listed.permille ?? null, lang),
      day: day(figures.as_of),
    })
    return data({ ok: true as const, intent: "check", text })
  } catch (error) {
    // The platform is the page's own, so what is not found is the product.
    if (error instanceof BackendError && error.kind === "not_found") {
      return notTaken(400, form, null, { product: t("check.unknown") })
    }
    return refused(error, form, lang)
  }
}

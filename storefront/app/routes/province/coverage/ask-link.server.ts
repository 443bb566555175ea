import { data } from "react-router"
import { coverage as words, type CoverageKey } from "~/i18n/vi/province/coverage"
import type { Lang } from "~/lib/language"
import { provinceApi, type ProvinceSession } from "~/lib/province-session.server"
import { refused, typed } from "~/lib/staff/refused.server"
import type { Outcome } from "./answers"
import { coverageT } from "./words.server"

type Reply = { status: number | null; fault: string | null }

/** A link is given ten seconds, and then the answer is written down. */
const PATIENCE_MS = 20_000

/** Asks the link of one listing now, and says what its server said. */
export async function askLink(session: ProvinceSession, platform: string, form: FormData) {
  const { lang } = session
  const t = coverageT(lang)
  const product = typed(form, "product")
  try {
    const { link } = await provinceApi(session).post<{
      link: Reply & { outcome: Outcome; recorded: boolean }
    }>("/province/coverage/links/ask", { platform, product }, PATIENCE_MS)
    const text = t(link.recorded ? "links.asked.done" : "links.asked.kept", {
      product: typed(form, "name") || product,
      outcome: t(`outcome.${link.outcome}`),
      answer: answerText(link, lang),
    })
    return data({ ok: true as const, intent: "ask", text })
  } catch (error) {
    return refused(error, form, lang)
  }
}

/** "HTTP 404", or why there was no answer. */
export function answerText({ status, fault }: Reply, lang: Lang): string {
  const t = coverageT(lang)
  const word = `fault.${fault ?? "none"}`
  const said = isWord(word) ? t(word) : (fault ?? "")
  if (status === null) return said
  return fault ? `HTTP ${status}, ${said}` : `HTTP ${status}`
}

function isWord(key: string): key is CoverageKey {
  return Object.hasOwn(words, key)
}

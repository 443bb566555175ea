import { verifyT } from "~/i18n/verify-messages.server"
import { pathIn, type Lang } from "~/lib/language"

/** A box to type another code into; a plain form, so it works on any phone. */
export function CodeForm({ lang }: { lang: Lang }) {
  const t = verifyT(lang)
  return (
    <section aria-labelledby="other">
      <h2 id="other">{t("form.title")}</h2>
      <form action={pathIn(lang, "/verify")} method="get">
        <label htmlFor="code">{t("form.label")}</label>
        <div>
          <input
            id="code"
            name="code"
            required
            maxLength={80}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="hint"
          />
          <button>{t("form.submit")}</button>
        </div>
        <p id="hint" className="small">
          {t("form.hint")}
        </p>
      </form>
    </section>
  )
}

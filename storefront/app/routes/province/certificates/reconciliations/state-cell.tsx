import { useWords } from "~/components/desk/words"
import type { CertificatesKey } from "~/i18n/vi/province/certificates"
import type { Field, ShownState } from "./show.server"

const FIELDS = ["stars", "decision_number", "issued_on", "last_valid_day", "withdrawn_on"] as const

/** What a register says; what differs from the other is marked by weight and a mark, not by colour alone. */
export function StateCell({ state, differs }: { state: ShownState; differs: readonly Field[] }) {
  const t = useWords<CertificatesKey>()
  if (!state) return <span className="text-muted">{t("line.absent")}</span>
  return (
    <ul className="min-w-32 text-sm">
      {FIELDS.map((field) => {
        const text = state[field]
        if (!text) return null
        return (
          <li key={field}>
            {differs.includes(field) ? (
              <mark className="bg-gold-tint font-semibold text-ink">≠ {text}</mark>
            ) : (
              text
            )}
          </li>
        )
      })}
    </ul>
  )
}

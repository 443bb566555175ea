import { verifyT } from "~/i18n/verify-messages.server"
import type { Lang } from "~/lib/language"
import { operator } from "~/lib/operator.server"

/** Whom to tell: a number to tap and an address to write to. */
export function OperatorHelp({ lang }: { lang: Lang }) {
  const t = verifyT(lang)
  const { phone, email } = operator
  return (
    <p className="more">
      {phone && (
        <>
          {t("phone")} <a href={`tel:${phone.replace(/[^\d+]/g, "")}`}>{phone}</a>
        </>
      )}
      {phone && email && <br />}
      {email && (
        <>
          {t("email")} <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
    </p>
  )
}

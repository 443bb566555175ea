import { useEffect } from "react"
import { useCheckoutT } from "~/i18n/use-checkout"
import type { CheckoutErrors, CheckoutField } from "~/lib/data/checkout-form.server"
import { Notice } from "../notice"

const ORDER: readonly CheckoutField[] = [
  "name",
  "phone",
  "email",
  "receive",
  "province",
  "unit",
  "street",
  "payment",
  "adult",
]

/** What is to be corrected, above the form, each a link to its field. */
export function ErrorSummary({ errors }: { errors: CheckoutErrors }) {
  const t = useCheckoutT()
  const wrong = ORDER.flatMap((field) => {
    const problem = errors[field]
    return problem ? [{ field, text: t(`error.${problem}`) }] : []
  })
  if (wrong.length === 0) return null
  return (
    <Notice tone="error" title={t("errors.title", { n: wrong.length })} live>
      <ul className="mt-1 flex flex-col gap-1">
        {wrong.map(({ field, text }) => (
          <li key={field}>
            <a className="link" href={`#${field}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Puts the focus into the first field that was refused, once for each answer. */
export function useFirstErrorFocus(answer: { errors: CheckoutErrors } | undefined) {
  useEffect(() => {
    const first = answer && ORDER.find((field) => answer.errors[field])
    if (first) document.getElementById(first)?.focus()
  }, [answer])
}

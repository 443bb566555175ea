import { useCheckoutT } from "~/i18n/use-checkout"
import type { CheckoutErrors, CheckoutInput } from "~/lib/data/checkout-form.server"
import { Field } from "../field"
import { StepCard } from "./step-card"

/** Who buys: name, phone, e-mail. */
export function ContactStep({ values, errors }: { values: CheckoutInput; errors: CheckoutErrors }) {
  const t = useCheckoutT()
  const text = (field: "name" | "phone" | "email") => {
    const problem = errors[field]
    return {
      id: field,
      label: t(`checkout.${field}`),
      help: t(`checkout.${field}.hint`),
      error: problem && t(`error.${problem}`),
    }
  }
  return (
    <StepCard number={1} title={t("checkout.contact")}>
      <Field {...text("name")}>
        {(control) => (
          <input
            {...control}
            className="input"
            name="name"
            autoComplete="name"
            defaultValue={values.name}
            maxLength={80}
            required
          />
        )}
      </Field>
      <div className="grid gap-5 sm:grid-cols-2">
        <Field {...text("phone")}>
          {(control) => (
            <input
              {...control}
              className="input"
              name="phone"
              type="tel"
              inputMode="tel"
              autoComplete="tel"
              defaultValue={values.phone}
              maxLength={20}
              required
            />
          )}
        </Field>
        <Field {...text("email")}>
          {(control) => (
            <input
              {...control}
              className="input"
              name="email"
              type="email"
              inputMode="email"
              autoComplete="email"
              defaultValue={values.email}
              maxLength={254}
              required
            />
          )}
        </Field>
      </div>
    </StepCard>
  )
}

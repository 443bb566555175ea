import { useCheckoutT } from "~/i18n/use-checkout"
import type { CheckoutErrors, CheckoutInput } from "~/lib/data/checkout-form.server"
import { ChoiceError } from "./choice"
import { StepCard } from "./step-card"

/** The buyer's age once more, for carts with alcohol: a box that nobody has ticked for them. */
export function AgeStep({ values, errors }: { values: CheckoutInput; errors: CheckoutErrors }) {
  const t = useCheckoutT()
  const problem = errors.adult
  return (
    <StepCard number={4} title={t("alcohol.step")}>
      <p>{t("alcohol.text")}</p>
      <label
        htmlFor="adult"
        className="flex cursor-pointer gap-3 rounded-control border border-line-strong p-4 hover:bg-sea-tint has-checked:border-sea has-checked:bg-sea-tint has-checked:outline-1 has-checked:outline-sea"
      >
        <input
          id="adult"
          type="checkbox"
          name="adult"
          value="yes"
          defaultChecked={values.adult === "yes"}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? "adult-error adult-text" : "adult-text"}
          required
          className="mt-0.5 size-6 shrink-0"
        />
        <span className="min-w-0 flex-1">
          <span className="block font-semibold">{t("alcohol.box")}</span>
          <span id="adult-text" className="mt-1 block text-sm text-muted">
            {t("alcohol.box.text")}
          </span>
        </span>
      </label>
      <ChoiceError id="adult-error" text={problem ? t(`error.${problem}`) : null} />
    </StepCard>
  )
}

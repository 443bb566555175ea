import { useCheckoutT } from "~/i18n/use-checkout"
import type { CheckoutErrors, CheckoutInput, PaymentWay } from "~/lib/data/checkout-form.server"
import { Choice, ChoiceError } from "./choice"
import { StepCard } from "./step-card"

/** How to pay. With one way there is nothing to choose, and nothing is ticked for the shopper. */
export function PaymentStep({
  payments,
  values,
  errors,
}: {
  payments: readonly PaymentWay[]
  values: CheckoutInput
  errors: CheckoutErrors
}) {
  const t = useCheckoutT()
  const problem = errors.payment
  const only = payments.length === 1 ? payments[0] : null
  return (
    <StepCard number={3} title={t("checkout.payment")}>
      {only && (
        <div className="rounded-control bg-sea-tint p-4">
          <p className="font-semibold">{t(`checkout.${only}`)}</p>
          <p className="mt-1 text-sm text-muted">{t(`checkout.${only}.text`)}</p>
        </div>
      )}
      {!only && (
        <div
          role="radiogroup"
          aria-invalid={problem !== undefined}
          aria-label={t("checkout.payment.choose")}
          className="flex flex-col gap-3"
        >
          {payments.map((way) => (
            <Choice
              key={way}
              id={way === payments[0] ? "payment" : `payment-${way}`}
              name="payment"
              value={way}
              checked={values.payment === way}
              errorId={problem && "payment-error"}
              title={t(`checkout.${way}`)}
            >
              {t(`checkout.${way}.text`)}
            </Choice>
          ))}
          <ChoiceError id="payment-error" text={problem ? t(`error.${problem}`) : null} />
        </div>
      )}
      <p className="text-sm text-muted">{t("checkout.noCash")}</p>
    </StepCard>
  )
}

import { useCheckoutT } from "~/i18n/use-checkout"
import type { CheckoutView } from "~/lib/checkout-view.server"
import type { CheckoutErrors, CheckoutInput } from "~/lib/data/checkout-form.server"
import { AddressFields } from "./address-fields"
import { Choice, ChoiceError } from "./choice"
import { StepCard } from "./step-card"

/**
 * Pick-up or delivery. The address appears with the choice of delivery by CSS alone, so that it also does without
 * JavaScript.
 */
export function ReceiveStep({
  view,
  values,
  errors,
  similar,
}: {
  view: CheckoutView
  values: CheckoutInput
  errors: CheckoutErrors
  similar: string[]
}) {
  const t = useCheckoutT()
  const { seller, ways, places } = view
  const problem = errors.receive
  const only = ways.length === 1 ? ways[0]?.receive : null
  const pickupFacts = (
    <>
      <span className="block">
        {seller.name}, {seller.address}
      </span>
      {seller.openingHours && (
        <span className="block">{t("checkout.hours", { hours: seller.openingHours })}</span>
      )}
      {seller.phone && (
        <span className="block">{t("checkout.callPoint", { phone: seller.phone })}</span>
      )}
      <span className="block">{t("checkout.pickup.time")}</span>
    </>
  )
  return (
    <StepCard number={2} title={t("checkout.receive")}>
      {only && (
        <div className="rounded-control bg-sea-tint p-4">
          <p className="font-semibold">{t(`checkout.${only}.only`)}</p>
          <p className="mt-1 text-sm text-muted">
            {only === "pickup" ? pickupFacts : t("checkout.delivery.time")}
          </p>
        </div>
      )}
      {!only && (
        <div
          role="radiogroup"
          aria-invalid={problem !== undefined}
          aria-label={t("checkout.receive.choose")}
          className="flex flex-col gap-3"
        >
          {ways.map((way) => (
            <Choice
              key={way.receive}
              id={way === ways[0] ? "receive" : `receive-${way.receive}`}
              name="receive"
              value={way.receive}
              checked={values.receive === way.receive}
              errorId={problem && "receive-error"}
              title={t(`checkout.${way.receive}`)}
              aside={way.fee ?? t("checkout.free")}
            >
              {way.receive === "pickup" ? pickupFacts : t("checkout.delivery.time")}
            </Choice>
          ))}
          <ChoiceError id="receive-error" text={problem ? t(`error.${problem}`) : null} />
        </div>
      )}
      {places && (
        <div className={only ? "" : "hidden group-has-[[value=delivery]:checked]:block"}>
          <AddressFields places={places} values={values} errors={errors} similar={similar} />
        </div>
      )}
    </StepCard>
  )
}

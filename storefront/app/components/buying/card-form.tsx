import type { Stripe, StripeElements } from "@stripe/stripe-js"
import { useEffect, useRef, useState } from "react"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { Notice } from "../notice"
import { CardConfirming } from "./card-confirming"

type Parts = { stripe: Stripe; elements: StripeElements }

/** Stripe's own card fields. Its script is fetched on this page alone, from Stripe, and keeps the card number to itself. */
export function CardForm({
  publishableKey,
  secret,
  total,
}: {
  publishableKey: string
  secret: string
  total: string
}) {
  const t = useCheckoutT()
  const { lang } = useShop()
  const place = useRef<HTMLDivElement>(null)
  const [parts, setParts] = useState<Parts | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [step, setStep] = useState<"entering" | "sending" | "confirming">("entering")
  const failed = t("card.failed")

  useEffect(() => {
    let gone = false
    let unmount = () => {}
    const open = async () => {
      const { loadStripe } = await import("@stripe/stripe-js/pure")
      const stripe = await loadStripe(publishableKey)
      if (gone) return
      if (!stripe || !place.current) throw new Error("Stripe.js did not load")
      const elements = stripe.elements({ clientSecret: secret, locale: lang })
      const element = elements.create("payment")
      element.mount(place.current)
      unmount = () => element.unmount()
      setParts({ stripe, elements })
    }
    open().catch(() => setProblem(failed))
    return () => {
      gone = true
      unmount()
    }
  }, [publishableKey, secret, lang, failed])

  const pay = async ({ stripe, elements }: Parts) => {
    setStep("sending")
    setProblem(null)
    try {
      const { error } = await stripe.confirmPayment({
        elements,
        confirmParams: { return_url: location.origin + location.pathname },
        redirect: "if_required",
      })
      if (error) setProblem(error.message ?? failed)
      setStep(error ? "entering" : "confirming")
    } catch {
      setProblem(failed)
      setStep("entering")
    }
  }

  if (step === "confirming") return <CardConfirming />
  return (
    <form
      className="card mt-6 flex flex-col gap-5 p-4 sm:p-6"
      onSubmit={(event) => {
        event.preventDefault()
        if (parts && step === "entering") void pay(parts)
      }}
    >
      {!parts && !problem && <p role="status">{t("card.loading")}</p>}
      <div ref={place} />
      {problem && (
        <Notice tone="error" live>
          <p>{problem}</p>
        </Notice>
      )}
      {parts && (
        <button
          className="button button-primary min-h-14 text-lg"
          aria-disabled={step === "sending" || undefined}
        >
          {step === "sending" ? t("card.confirming") : t("card.pay", { total })}
        </button>
      )}
    </form>
  )
}

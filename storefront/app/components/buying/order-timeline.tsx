import { useCheckoutT } from "~/i18n/use-checkout"
import type { OrderStep } from "~/lib/order-view.server"
import { Icon } from "../icon"

/** How far the order is: each step with a sign and a word, never by colour alone. */
export function OrderTimeline({
  steps,
  method,
}: {
  steps: OrderStep[]
  method: "pickup" | "delivery"
}) {
  const t = useCheckoutT()
  return (
    <section aria-labelledby="state" className="card p-4 sm:p-6">
      <h2 id="state" className="text-lg">
        {t("order.state")}
      </h2>
      <ol className="mt-3 flex flex-col gap-3">
        {steps.map((step) => {
          const bad = step.name === "cancelled"
          const done = step.state === "done"
          return (
            <li
              key={step.name}
              aria-current={step.state === "now" ? "step" : undefined}
              className="flex items-center gap-3"
            >
              <span
                className={`flex size-8 shrink-0 items-center justify-center rounded-full border-2 ${
                  bad
                    ? "border-berry bg-berry-tint text-berry"
                    : done
                      ? "border-leaf bg-leaf text-white"
                      : "border-line-strong bg-surface text-muted"
                }`}
              >
                {(done || step.state === "now") && (
                  <Icon name={bad ? "cross" : done ? "check" : "clock"} className="size-5" />
                )}
              </span>
              <span className={done ? "font-semibold" : "text-muted"}>
                {t(
                  step.name === "ready" ? `order.step.ready.${method}` : `order.step.${step.name}`
                )}
                <span className={step.state === "now" ? "" : "sr-only"}>
                  {" "}
                  ({t(`order.step.${step.state}`)})
                </span>
              </span>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

import { useCheckoutT } from "~/i18n/use-checkout"
import type { OrderPage } from "~/lib/order-view.server"

/** What the buyer shows at the counter: six digits to say, a code to scan, and how long the goods wait. */
export function PickupPass({ pickup }: { pickup: NonNullable<OrderPage["pickup"]> }) {
  const t = useCheckoutT()
  const { code, qr, until } = pickup
  return (
    <section aria-labelledby="pickup-code" className="card p-4 text-center sm:p-6">
      <h2 id="pickup-code" className="text-lg">
        {t("order.pickupCode")}
      </h2>
      <p className="mt-2 text-4xl font-bold tracking-[0.15em] tabular-nums">
        {code.slice(0, 3)}&nbsp;{code.slice(3)}
      </p>
      <svg
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        className="mx-auto mt-3 size-44 bg-white"
        shapeRendering="crispEdges"
        role="img"
        aria-label={t("order.pickupCode.qr", { code })}
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <p className="mt-3 font-semibold">
        {until ? t("order.pickupUntil", { until }) : t("order.pickupNotYet")}
      </p>
      <p className="mt-2 text-sm text-muted">{t("order.pickupCode.text")}</p>
    </section>
  )
}

import { Link } from "react-router"
import { CopyButton } from "~/components/buying/copy-button"
import { EndedNotice } from "~/components/buying/ended-notice"
import { OrderHelp } from "~/components/buying/order-help"
import { OrderLines } from "~/components/buying/order-lines"
import { OrderTimeline } from "~/components/buying/order-timeline"
import { PickupPass } from "~/components/buying/pickup-pass"
import { Notice } from "~/components/notice"
import { checkoutT } from "~/i18n/checkout-messages.server"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { findOrder } from "~/lib/data/orders.server"
import { langOf } from "~/lib/language"
import { orderPage } from "~/lib/order-view.server"
import { orErrorPage, PRIVATE_PAGE } from "~/lib/page-response.server"
import type { Route } from "./+types/order"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
  // Whoever has the address may read the order: it does not travel to other sites.
  { name: "referrer", content: "same-origin" },
]

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const order = await orErrorPage(findOrder({ lang }, params.token))
  if (!order) throw new Response(null, { status: 404 })
  return {
    title: checkoutT(lang)("order.title", { id: order.display_id }),
    order: orderPage(order, lang),
  }
}

export default function OrderPage({ loaderData }: Route.ComponentProps) {
  const t = useCheckoutT()
  const { to } = useShop()
  const { order } = loaderData
  const { seller, receive } = order
  return (
    <div className="pt-6 pb-16">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t("order.title", { id: order.displayId })}
      </h1>
      <p className="mt-2 text-muted">
        {order.state !== "cancelled" && <>{t("order.thanks")}. </>}
        {t("order.placedAt", { at: order.placedAt })}.
      </p>
      <div className="mt-4 flex max-w-3xl flex-col gap-3">
        {order.state === "waiting_for_payment" && order.payment === "transfer" && (
          <Notice tone="warning" title={t("order.waiting")}>
            <Link
              className="button button-primary mt-3"
              to={to(`/pay/${encodeURIComponent(order.orderId)}`)}
            >
              {t("order.payNow")}
            </Link>
          </Notice>
        )}
        {order.ended && <EndedNotice ended={order.ended} />}
        {order.alcohol && order.state !== "cancelled" && (
          <Notice tone="info" title={t("alcohol.handover")}>
            <p>{t("alcohol.handover.text")}</p>
          </Notice>
        )}
        <div className="flex flex-wrap items-center gap-x-4 gap-y-2 text-sm text-muted">
          <span>{t("order.keepLink")}</span>
          <CopyButton text={() => location.href} label={t("order.copyLink")} />
        </div>
      </div>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-[1fr_24rem]">
        <div className="flex min-w-0 flex-col gap-6">
          <OrderTimeline steps={order.steps} method={receive.method} />
          <OrderLines order={order} />
        </div>
        <div className="flex flex-col gap-6">
          {order.pickup && <PickupPass pickup={order.pickup} />}
          <section aria-labelledby="receive" className="card p-4 sm:p-6">
            <h2 id="receive" className="text-lg">
              {t(`order.${receive.method}`)}
            </h2>
            {receive.method === "pickup" ? (
              <>
                <p className="mt-2 font-semibold">{seller.name}</p>
                <p>{seller.address}</p>
                {seller.openingHours && (
                  <p>{t("checkout.hours", { hours: seller.openingHours })}</p>
                )}
                {order.state !== "cancelled" && (
                  <p className="mt-2">{t("order.pickup.text", { id: order.displayId })}</p>
                )}
              </>
            ) : (
              <>
                {receive.address && <p className="mt-2">{receive.address}</p>}
                {order.tracking ? (
                  <p className="mt-2">
                    {t("order.carrier", { carrier: order.tracking.carrier })}
                    {order.tracking.number && (
                      <>
                        <br />
                        {t("order.tracking")}{" "}
                        <span className="font-semibold break-all">{order.tracking.number}</span>
                      </>
                    )}
                  </p>
                ) : (
                  <p className="mt-2 text-muted">{t("checkout.delivery.time")}</p>
                )}
              </>
            )}
          </section>
          <section aria-labelledby="seller" className="card p-4 sm:p-6">
            <h2 id="seller" className="text-lg">
              {t("order.seller")}
            </h2>
            <p className="mt-2">{seller.operator ?? seller.name}</p>
            {seller.operator && <p>{seller.name}</p>}
            <p className="text-muted">{seller.address}</p>
            {seller.taxCode && (
              <p className="text-muted">{t("checkout.taxCode", { code: seller.taxCode })}</p>
            )}
            {seller.licence && (
              <p className="text-muted">{t("alcohol.licence", { number: seller.licence })}</p>
            )}
            {seller.phone && (
              <p className="text-muted">{t("checkout.callPoint", { phone: seller.phone })}</p>
            )}
          </section>
          <OrderHelp order={order} />
        </div>
      </div>
    </div>
  )
}

import { Link } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { EndedView } from "~/lib/ended-view.server"
import type { PayView } from "~/lib/pay-view.server"
import { Notice } from "../notice"
import { EndedNotice } from "./ended-notice"

/** Nothing may be paid any more: the time is up, or the order was cancelled. Says what to do instead. */
export function PayClosed({
  view,
  ended,
  again,
}: {
  view: PayView
  /** Null in the moments between the end of the window and the order's cancellation. */
  ended: EndedView | null
  again: { handle: string; title: string }[]
}) {
  const t = useCheckoutT()
  const { to } = useShop()
  const expired = view.state === "expired"
  return (
    <div className="flex max-w-2xl flex-col gap-4">
      <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
        {t(expired ? "pay.expired" : "pay.cancelled")}
      </h1>
      <p>
        {expired
          ? t("pay.expired.text", { id: view.displayId, until: view.until })
          : t("pay.cancelled.text", { id: view.displayId })}
      </p>
      {ended ? (
        <EndedNotice ended={ended} why={ended.reason === "certificate_withdrawn"} />
      ) : view.inReview ? (
        <Notice tone="warning" title={t("pay.review")}>
          <p>{t("pay.review.text", { id: view.displayId })}</p>
        </Notice>
      ) : (
        <p>{t("pay.expired.money")}</p>
      )}
      <section aria-labelledby="again" className="card p-4 sm:p-6">
        <h2 id="again" className="text-lg">
          {t(again.length > 0 ? "pay.buyAgain" : "order.continue")}
        </h2>
        {again.length > 0 && (
          <ul className="mt-2 flex flex-col">
            {again.map((item) => (
              <li key={item.handle}>
                <Link
                  className="link inline-flex min-h-11 items-center"
                  to={to(`/products/${item.handle}`)}
                >
                  {item.title}
                </Link>
              </li>
            ))}
          </ul>
        )}
        <Link className="button button-primary mt-3" to={to("/products")}>
          {t("cart.empty.action")}
        </Link>
      </section>
    </div>
  )
}

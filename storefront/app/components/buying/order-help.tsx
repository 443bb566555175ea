import { Link } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { OrderPage } from "~/lib/order-view.server"

/** How to cancel, return and complain: the law asks for it on the confirmation. */
export function OrderHelp({ order }: { order: OrderPage }) {
  const t = useCheckoutT()
  const { to } = useShop()
  const { state } = order
  const phone = order.seller.phone ? ` ${order.seller.phone}` : ""
  return (
    <section aria-labelledby="help" className="card p-4 sm:p-6">
      <h2 id="help" className="text-lg">
        {t("order.help")}
      </h2>
      <p className="mt-2">
        {state === "waiting_for_payment"
          ? t("order.help.unpaid")
          : t(state === "cancelled" ? "order.help.ended" : "order.help.paid", {
              phone,
              id: order.displayId,
            })}
      </p>
      <p className="mt-2 flex flex-col">
        <Link className="link inline-flex min-h-11 items-center" to={to("/policies/returns")}>
          {t("order.help.returns")}
        </Link>
        <Link className="link inline-flex min-h-11 items-center" to={to("/policies/complaints")}>
          {t("order.help.complaints")}
        </Link>
        <Link className="link inline-flex min-h-11 items-center" to={to("/products")}>
          {t("order.continue")}
        </Link>
      </p>
    </section>
  )
}

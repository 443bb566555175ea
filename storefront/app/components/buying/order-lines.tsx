import { Link } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { OrderPage } from "~/lib/order-view.server"
import { LinePicture } from "./line-picture"

/** What was bought, for how much, and how it is paid. */
export function OrderLines({ order }: { order: OrderPage }) {
  const t = useCheckoutT()
  const { to } = useShop()
  return (
    <section aria-labelledby="bought" className="card p-4 sm:p-6">
      <h2 id="bought" className="text-lg">
        {t("order.bought")}
      </h2>
      <ul className="mt-3 divide-y divide-line">
        {order.lines.map((line, index) => (
          <li key={`${line.handle}-${index}`} className="flex gap-3 py-3">
            <LinePicture picture={line.picture} className="size-16" />
            <div className="min-w-0 flex-1">
              <Link className="hover:underline" to={to(`/products/${line.handle}`)}>
                {line.title}
              </Link>
              <p className="text-sm text-muted">
                {line.variant && `${line.variant} · `}
                {line.quantity} × <span className="whitespace-nowrap">{line.unitPrice}</span>
              </p>
            </div>
            <p className="price">{line.total}</p>
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-1.5 border-t border-line pt-3">
        <div className="flex justify-between gap-4">
          <dt>{t("checkout.itemTotal")}</dt>
          <dd className="price">{order.itemTotal}</dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt>{t(`checkout.fee.${order.receive.method}`)}</dt>
          <dd className="price">{order.receive.fee ?? t("checkout.free")}</dd>
        </div>
        <div className="flex items-baseline justify-between gap-4 text-lg font-semibold">
          <dt>
            {t("checkout.total")}{" "}
            <span className="text-sm font-normal whitespace-nowrap text-muted">
              ({t("checkout.vat")})
            </span>
          </dt>
          <dd className="price text-xl">{order.total}</dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt>{t("order.paidBy")}</dt>
          <dd>{t(`order.paidBy.${order.payment}`)}</dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt>{t("checkout.email")}</dt>
          <dd className="min-w-0 break-all">{order.email}</dd>
        </div>
      </dl>
    </section>
  )
}

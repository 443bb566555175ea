import { Link } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { CheckoutView } from "~/lib/checkout-view.server"
import { ByReceive } from "./by-receive"
import { LinePicture } from "./line-picture"

/** What is bought, from whom, for how much, and the one button that orders it. */
export function OrderSummary({ view, placing }: { view: CheckoutView; placing: boolean }) {
  const t = useCheckoutT()
  const { to } = useShop()
  const { cart, seller, ways } = view
  return (
    <section
      aria-labelledby="summary"
      className="card flex flex-col gap-4 p-4 sm:p-6 lg:sticky lg:top-4"
    >
      <h2 id="summary" className="text-xl">
        {t("checkout.summary")}
      </h2>
      <ul className="flex flex-col gap-3">
        {cart.lines.map((line) => (
          <li key={line.id} className="flex gap-3">
            <LinePicture picture={line.picture} className="size-14" />
            <div className="min-w-0 flex-1">
              <p>{line.title}</p>
              {line.alcohol && <p className="text-sm text-clay">{t("alcohol.notice")}</p>}
              <p className="text-sm text-muted">
                {line.variant && `${line.variant} · `}
                {line.quantity} × <span className="whitespace-nowrap">{line.unitPrice}</span>
              </p>
            </div>
            <p className="price">{line.total}</p>
          </li>
        ))}
      </ul>
      <dl className="flex flex-col gap-1.5 border-t border-line pt-4">
        <div className="flex justify-between gap-4">
          <dt>{t("checkout.itemTotal")}</dt>
          <dd className="price">{cart.itemTotal}</dd>
        </div>
        <div className="flex justify-between gap-4">
          <dt>
            <ByReceive ways={ways} none={t("checkout.fee")}>
              {(way) => t(`checkout.fee.${way.receive}`)}
            </ByReceive>
          </dt>
          <dd className="price">
            <ByReceive
              ways={ways}
              none={<span className="font-normal text-muted">{t("checkout.fee.none")}</span>}
            >
              {(way) => way.fee ?? t("checkout.free")}
            </ByReceive>
          </dd>
        </div>
        <div className="mt-1 flex items-baseline justify-between gap-4 text-lg font-semibold">
          <dt>
            {t("checkout.total")}{" "}
            <span className="text-sm font-normal whitespace-nowrap text-muted">
              ({t("checkout.vat")})
            </span>
          </dt>
          <dd className="price text-xl">
            <ByReceive ways={ways} none={cart.itemTotal}>
              {(way) => way.total}
            </ByReceive>
          </dd>
        </div>
      </dl>
      <button
        className="button button-primary min-h-14 w-full text-lg"
        aria-disabled={placing || undefined}
      >
        {placing ? (
          t("checkout.submitting")
        ) : (
          <ByReceive ways={ways} none={t("checkout.submit", { total: cart.itemTotal })}>
            {(way) => t("checkout.submit", { total: way.total })}
          </ByReceive>
        )}
      </button>
      <p className="text-sm text-muted">{t("checkout.binding")}</p>
      <div className="border-t border-line pt-4 text-sm">
        <h3 className="text-sm">{t("checkout.seller")}</h3>
        <p>{seller.operator ?? seller.name}</p>
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
        <p className="mt-2 flex flex-col">
          <Link
            className="link inline-flex min-h-11 items-center"
            to={to("/policies/returns")}
            target="_blank"
          >
            {t("checkout.returns")}
          </Link>
          <Link
            className="link inline-flex min-h-11 items-center"
            to={to("/policies/delivery")}
            target="_blank"
          >
            {t("checkout.deliveryPolicy")}
          </Link>
        </p>
      </div>
    </section>
  )
}

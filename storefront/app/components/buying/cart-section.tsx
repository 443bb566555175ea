import { useShop } from "~/i18n/use-shop"
import { useCheckoutT } from "~/i18n/use-checkout"
import type { CartView } from "~/lib/cart-view.server"
import type { LineProblem } from "~/lib/line-problem"
import { Icon } from "../icon"
import { CartLineRow } from "./cart-line-row"

/** One sales point's cart: its lines, its sum, and its own way to the order. */
export function CartSection({
  cart,
  alone,
  number,
  of,
  refusedLine,
  onAnswer,
}: {
  cart: CartView
  /** The only cart on the page: lines and sum stand side by side when there is room. */
  alone: boolean
  /** Which of how many carts this is, so that nobody takes one sum for all. */
  number: number
  of: number
  refusedLine: { id: string; problem: LineProblem } | null
  onAnswer: (cart: CartView) => void
}) {
  const t = useCheckoutT()
  const { to } = useShop()
  const heading = `cart-${cart.point.handle}`
  return (
    <section
      aria-labelledby={heading}
      className={alone ? "grid items-start gap-6 lg:grid-cols-[1fr_22rem]" : "card flex flex-col"}
    >
      <div className={alone ? "card p-4 sm:p-6" : "p-4 sm:p-6"}>
        {!alone && (
          <p className="text-sm font-semibold text-clay">
            {t("cart.one-of", { i: number, n: of })}
          </p>
        )}
        <h2 id={heading} className="text-xl">
          {t("cart.at", { point: cart.point.name })}
        </h2>
        <p className="mt-1 flex gap-1.5 text-sm text-muted">
          <Icon name="pin" className="mt-0.5 size-4" />
          {cart.point.address}
        </p>
        <ul className="mt-4 divide-y divide-line border-t border-line">
          {cart.lines.map((line) => (
            <CartLineRow
              key={line.id}
              line={line}
              point={cart.point.handle}
              problem={refusedLine?.id === line.id ? refusedLine.problem : line.problem}
              onAnswer={onAnswer}
            />
          ))}
        </ul>
      </div>
      <div className={alone ? "card p-4 sm:p-6" : "mt-auto border-t border-line p-4 sm:p-6"}>
        <dl>
          <div className="flex items-baseline justify-between gap-4 text-lg">
            <dt>{t("cart.items", { n: cart.pieces })}</dt>
            <dd className="price text-xl">{cart.itemTotal}</dd>
          </div>
        </dl>
        <p className="mt-1 text-sm text-muted">
          {t("cart.vat")} {cart.point.delivers ? t("cart.deliveryLater") : t("cart.pickupOnly")}
        </p>
        {cart.blocked ? (
          <p className="mt-4 flex gap-2 font-semibold text-berry">
            <Icon name="alert" className="mt-0.5 size-5" />
            {t("cart.blocked")}
          </p>
        ) : (
          // A full load: the policy that lets the card form in belongs to the checkout's own document.
          <a
            href={to(`/checkout/${cart.id}`)}
            aria-label={alone ? undefined : t("cart.checkoutAt", { point: cart.point.name })}
            className="button button-primary mt-4 min-h-13 w-full text-lg"
          >
            {t("cart.checkout")}
          </a>
        )}
      </div>
    </section>
  )
}

import { useFetcher } from "react-router"
import { useEffect, useRef } from "react"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { CartView } from "~/lib/cart-view.server"
import type { CartAnswer } from "~/routes/api/cart"
import { Notice } from "../notice"

/** Why the order was not placed; a refused product can be removed here. */
export function CheckoutProblem({
  problem,
  cart,
}: {
  problem: { texts: string[]; lineIds: string[] }
  cart: CartView
}) {
  const t = useCheckoutT()
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [problem])
  const refused = cart.lines.filter((line) => problem.lineIds.includes(line.id))
  // All of them were removed: there is nothing left to say.
  if (problem.lineIds.length > 0 && refused.length === 0) return null
  return (
    <div ref={box} tabIndex={-1}>
      <Notice tone="error" title={t("problem.heading")} live>
        {problem.texts.map((text) => (
          <p key={text}>{text}</p>
        ))}
        {refused.map((line) => (
          <RemoveLine key={line.id} id={line.id} title={line.title} cart={cart} />
        ))}
      </Notice>
    </div>
  )
}

function RemoveLine({ id, title, cart }: { id: string; title: string; cart: CartView }) {
  const t = useCheckoutT()
  const { to } = useShop()
  const fetcher = useFetcher<CartAnswer>({ key: `line-${id}` })
  return (
    <fetcher.Form method="post" action="/api/cart" className="mt-2">
      <input type="hidden" name="intent" value="remove" />
      <input type="hidden" name="point" value={cart.point.handle} />
      <input type="hidden" name="line_id" value={id} />
      <input type="hidden" name="return" value={to(`/checkout/${cart.id}`)} />
      <button className="button button-plain">{t("cart.removeThis", { title })}</button>
    </fetcher.Form>
  )
}

import { useEffect, useRef } from "react"
import type { FetcherWithComponents } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { LineView } from "~/lib/cart-view.server"
import type { CartAnswer } from "~/routes/api/cart"

const MAX = 999

/**
 * Less, a number to type, more. Every button posts the quantity it leads to, so it works without JavaScript and a
 * repeated post does nothing twice.
 */
export function QuantityStepper({
  fetcher,
  line,
  quantity,
  point,
  busy,
}: {
  fetcher: FetcherWithComponents<CartAnswer>
  line: LineView
  /** What the shopper asked for last, also while it is on its way. */
  quantity: number
  point: string
  busy: boolean
}) {
  const t = useCheckoutT()
  const { to } = useShop()
  const field = useRef<HTMLInputElement>(null)
  // Typed text is the shopper's until it is sent; then the field follows the quantity.
  useEffect(() => {
    if (field.current) field.current.value = String(quantity)
  }, [quantity])
  const button =
    "flex size-11 cursor-pointer items-center justify-center text-xl font-semibold text-sea hover:bg-sea-tint disabled:cursor-default disabled:text-line-strong disabled:hover:bg-transparent"
  return (
    <fetcher.Form
      method="post"
      action="/api/cart"
      className="flex items-center gap-2"
      aria-busy={busy}
    >
      {/* Enter in the number field presses the form's first button: it must be the one that takes the number. */}
      <button type="submit" className="sr-only" tabIndex={-1} aria-hidden="true">
        {t("cart.update")}
      </button>
      <input type="hidden" name="intent" value="set" />
      <input type="hidden" name="point" value={point} />
      <input type="hidden" name="line_id" value={line.id} />
      <input type="hidden" name="return" value={to("/cart")} />
      <div className="flex rounded-control border border-line-strong bg-surface">
        <button
          className={`${button} rounded-l-control`}
          name="to"
          value={quantity - 1}
          disabled={quantity <= 1}
          aria-label={t("cart.less", { title: line.title })}
        >
          −
        </button>
        <input
          ref={field}
          className="h-11 w-14 border-x border-line-strong bg-surface text-center text-base tabular-nums"
          // Not type="number": its arrows and wheel change what nobody meant to change.
          inputMode="numeric"
          pattern="[0-9]{1,3}"
          maxLength={3}
          autoComplete="off"
          name="quantity"
          required
          defaultValue={quantity}
          aria-label={t("cart.quantityOf", { title: line.title })}
          onBlur={(event) => {
            const { value, form } = event.currentTarget
            if (value !== "" && Number(value) !== quantity && form?.reportValidity()) {
              void fetcher.submit(form)
            }
          }}
        />
        <button
          className={`${button} rounded-r-control`}
          name="to"
          value={quantity + 1}
          disabled={quantity >= MAX}
          aria-label={t("cart.more", { title: line.title })}
        >
          +
        </button>
      </div>
      <noscript>
        <button className="button button-plain px-3">{t("cart.update")}</button>
      </noscript>
    </fetcher.Form>
  )
}

import { useEffect } from "react"
import { Link, useFetcher } from "react-router"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import type { CartView, LineView } from "~/lib/cart-view.server"
import { mustGo, problemKey, type LineProblem } from "~/lib/line-problem"
import type { CartAnswer } from "~/routes/api/cart"
import { Icon } from "../icon"
import { Stars } from "../stars"
import { LinePicture } from "./line-picture"
import { QuantityStepper } from "./quantity-stepper"

/** One product in a cart: change its quantity, remove it, read why it cannot be bought. */
export function CartLineRow({
  line,
  point,
  problem,
  onAnswer,
}: {
  line: LineView
  point: string
  problem: LineProblem | null
  onAnswer: (cart: CartView) => void
}) {
  const t = useCheckoutT()
  const { to } = useShop()
  const fetcher = useFetcher<CartAnswer>({ key: `line-${line.id}` })
  const { data: answer, formData } = fetcher
  useEffect(() => {
    if (!answer?.ok) return
    onAnswer(answer.cart)
    // The row goes, and the focus with it: hand it on to the page's heading.
    if (!answer.cart.lines.some((other) => other.id === line.id)) {
      document.querySelector<HTMLElement>("main h1")?.focus()
    }
  }, [answer, onAnswer, line.id])

  const busy = fetcher.state !== "idle"
  const wanted = formData ? Number(formData.get("to") ?? formData.get("quantity") ?? 0) : null
  const quantity = wanted && Number.isFinite(wanted) ? wanted : line.quantity
  const leaving = formData?.get("intent") === "remove" || wanted === 0
  const refusal = answer?.ok === false && !busy ? answer : null

  return (
    <li className={`flex gap-3 py-4 sm:gap-4 ${leaving ? "opacity-50" : ""}`}>
      <LinePicture picture={line.picture} className="size-20 sm:size-24" />
      <div className="flex min-w-0 flex-1 flex-col gap-2">
        <div className="flex flex-col justify-between gap-x-4 gap-y-1 sm:flex-row">
          <div className="min-w-0 flex-1">
            <h3 className="text-base">
              <Link className="hover:underline" to={to(`/products/${line.handle}`)}>
                {line.title}
              </Link>
            </h3>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-muted">
              {line.variant && <span>{line.variant}</span>}
              {line.stars && (
                <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
                  <Stars count={line.stars} className="h-3.5" />
                  {t("cart.stars", { n: line.stars })}
                </span>
              )}
              <span>
                {t("cart.unitPrice")} <span className="whitespace-nowrap">{line.unitPrice}</span>
              </span>
            </p>
          </div>
          <p className={`price ${busy ? "opacity-50" : ""}`}>
            <span className="sr-only">{t("cart.lineTotal")}: </span>
            {line.total}
          </p>
        </div>
        {line.alcohol && (
          <p className="flex gap-2 text-sm text-clay">
            <Icon name="info" className="mt-0.5 size-4" />
            {t("alcohol.notice")}
          </p>
        )}
        {problem && (
          <p className="flex gap-2 text-sm font-semibold text-berry">
            <Icon name="alert" className="mt-0.5 size-4" />
            {t(problemKey(problem), { title: line.title })}
          </p>
        )}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          {!mustGo(problem) && (
            <QuantityStepper
              fetcher={fetcher}
              line={line}
              quantity={quantity}
              point={point}
              busy={busy}
            />
          )}
          <fetcher.Form method="post" action="/api/cart">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="point" value={point} />
            <input type="hidden" name="line_id" value={line.id} />
            <input type="hidden" name="return" value={to("/cart")} />
            <button
              className={
                mustGo(problem)
                  ? "button button-plain"
                  : "link min-h-11 cursor-pointer px-1 text-sm"
              }
              aria-label={t("cart.removeThis", { title: line.title })}
            >
              {t("cart.remove")}
            </button>
          </fetcher.Form>
        </div>
        {refusal && (
          <p role="alert" className="flex gap-2 text-sm font-semibold text-berry">
            <Icon name="alert" className="mt-0.5 size-4" />
            {refusal.message}
          </p>
        )}
      </div>
    </li>
  )
}

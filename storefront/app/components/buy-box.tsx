import { useEffect, useRef, useState } from "react"
import { Link, useFetcher } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { ProductView } from "~/lib/data/product.server"
import { Icon } from "./icon"
import { Notice } from "./notice"
import { PointChoice } from "./point-choice"

type ReceiveChoice = "pickup" | "delivery" | null
type Added = { ok: true } | { ok: false; message: string }

const MAX_QUANTITY = 99

/**
 * Pack size, where from, how many, one button. A plain form to /api/cart: without JavaScript it ends in the cart, with it the
 * page stays and says what happened.
 */
export function BuyBox({ product }: { product: ProductView }) {
  const { t, to } = useShop()
  const fetcher = useFetcher<Added>()
  const [variant, setVariant] = useState(product.variants[0])
  const [receive, setReceive] = useState<ReceiveChoice>(null)
  const [wanted, setWanted] = useState<string>()
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    // On a slow phone people choose before the script is there; the fields keep it, and the page learns it here.
    if (!form.current) return
    const chosen = new FormData(form.current)
    const way = chosen.get("receive")
    if (way === "pickup" || way === "delivery") setReceive(way)
    const handle = chosen.get("point")
    if (typeof handle === "string") setWanted(handle)
    const pack = product.variants.find(({ id }) => id === chosen.get("variant_id"))
    if (pack) setVariant(pack)
  }, [product])
  const available = product.offers.filter((offer) => offer.level !== "none")
  const offered = receive === "delivery" ? available.filter((offer) => offer.delivers) : available
  const point = offered.find((offer) => offer.handle === wanted) ?? offered[0]
  if (!variant) return null
  const busy = fetcher.state !== "idle"
  const answer = busy ? undefined : fetcher.data
  return (
    <div className="flex flex-col gap-5">
      <p>
        <span className="price text-2xl">{point?.prices[variant.id] ?? variant.price}</span>{" "}
        {product.variants.length === 1 && product.unit && (
          <span className="text-muted" lang="vi">
            / {product.unit}
          </span>
        )}
        <span className="block text-sm text-muted">{t("buy.price-note")}</span>
      </p>
      {product.stockUnknown ? (
        <Notice tone="warning" title={t("buy.unknown.title")}>
          {t("buy.unknown.text")}
        </Notice>
      ) : available.length === 0 ? (
        <Notice tone="warning" title={t("buy.none.title")}>
          {t("buy.none.text")}
        </Notice>
      ) : (
        <fetcher.Form ref={form} method="post" action="/api/cart" className="flex flex-col gap-5">
          <input type="hidden" name="intent" value="add" />
          <input type="hidden" name="return" value={to("/cart")} />
          {product.variants.length > 1 ? (
            <fieldset>
              <legend className="font-semibold">{t("buy.variant")}</legend>
              <div className="mt-2 flex flex-wrap gap-2">
                {product.variants.map((option) => (
                  <label
                    key={option.id}
                    className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control border border-line-strong bg-surface px-3 py-1.5 has-checked:border-sea has-checked:bg-sea-tint"
                  >
                    <input
                      type="radio"
                      name="variant_id"
                      value={option.id}
                      defaultChecked={option === product.variants[0]}
                      onChange={() => setVariant(option)}
                      className="size-4"
                    />
                    <span>
                      <span lang="vi">{option.title}</span>{" "}
                      <span className="price block text-sm font-normal text-muted">
                        {option.price}
                      </span>
                    </span>
                  </label>
                ))}
              </div>
            </fieldset>
          ) : (
            <input type="hidden" name="variant_id" value={variant.id} />
          )}
          {available.some((offer) => offer.delivers) && <Receive onChoose={setReceive} />}
          <PointChoice
            // The points that are left have to be ticked anew.
            key={receive}
            offers={offered}
            variant={variant}
            chosen={point?.handle}
            onChoose={setWanted}
          />
          {point && receive !== "delivery" && (
            <p className="-mt-2 text-sm text-muted">{point.holdText}</p>
          )}
          {point && (
            <p className="-mt-3">
              <Link
                to={to(`/points/${point.handle}`)}
                className="link inline-flex min-h-11 items-center text-sm"
              >
                {t("buy.point-page", { name: point.name })}
              </Link>
            </p>
          )}
          <div className="flex flex-wrap items-end gap-3">
            <Quantity />
            <button className="button button-primary min-h-12 flex-1 text-lg" aria-disabled={busy}>
              <Icon name="cart" />
              {t(busy ? "buy.adding" : "buy.add")}
            </button>
          </div>
        </fetcher.Form>
      )}
      <div aria-live="polite">
        {answer?.ok === true && (
          <Notice tone="good" title={t("buy.added")}>
            <Link to={to("/cart")} className="link inline-flex min-h-11 items-center font-semibold">
              {t("buy.to-cart")}
            </Link>
          </Notice>
        )}
        {answer?.ok === false && <Notice tone="error" title={answer.message} />}
      </div>
    </div>
  )
}

/**
 * Pick-up or delivery, if the shopper wants to say so already: nothing is ticked for anyone. Delivery leaves those points that
 * deliver.
 */
function Receive({ onChoose }: { onChoose: (receive: ReceiveChoice) => void }) {
  const { t } = useShop()
  return (
    <fieldset>
      <legend className="font-semibold">{t("buy.receive")}</legend>
      <p className="text-sm text-muted">{t("buy.receive.hint")}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {(["pickup", "delivery"] as const).map((way) => (
          <label
            key={way}
            className="flex min-h-11 cursor-pointer items-center gap-2.5 rounded-control border border-line-strong bg-surface px-3 py-1.5 has-checked:border-sea has-checked:bg-sea-tint"
          >
            <input
              type="radio"
              name="receive"
              value={way}
              onChange={() => onChoose(way)}
              className="size-4"
            />
            {t(`buy.receive.${way}`)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

function Quantity() {
  const { t } = useShop()
  return (
    <label className="flex flex-col gap-1.5">
      <span className="font-semibold">{t("buy.quantity")}</span>
      <input
        type="number"
        name="quantity"
        inputMode="numeric"
        min={1}
        max={MAX_QUANTITY}
        step={1}
        defaultValue={1}
        required
        className="input min-h-12 w-24 text-center tabular-nums"
      />
    </label>
  )
}

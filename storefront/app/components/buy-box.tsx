import { useState } from "react"
import { Link, useFetcher } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { StockLevel } from "~/lib/contract"
import type { Offer, ProductView } from "~/lib/data/product.server"
import { Icon, type IconName } from "./icon"
import { Notice } from "./notice"

type Added = { ok: true } | { ok: false; message: string }

const levels: Record<StockLevel, { look: string; icon: IconName }> = {
  in_stock: { look: "text-leaf", icon: "check" },
  few_left: { look: "text-clay", icon: "alert" },
  none: { look: "text-muted", icon: "cross" },
}

/** As many points as are shown before "more". */
const SHOWN = 3
const MAX_QUANTITY = 99

/**
 * Pack size, where from, how many, one button. A plain form to /api/cart: without JavaScript it ends in the cart, with it the
 * page stays and says what happened.
 */
export function BuyBox({ product }: { product: ProductView }) {
  const { t, to } = useShop()
  const fetcher = useFetcher<Added>()
  const [variant, setVariant] = useState(product.variants[0])
  const available = product.offers.filter((offer) => offer.level !== "none")
  if (!variant) return null
  const busy = fetcher.state !== "idle"
  const answer = busy ? undefined : fetcher.data
  return (
    <div className="flex flex-col gap-5">
      <p>
        <span className="price text-2xl">{variant.price}</span>{" "}
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
        <fetcher.Form method="post" action="/api/cart" className="flex flex-col gap-5">
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
          <Points offers={available} variant={variant.id} />
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

function Points({ offers, variant }: { offers: Offer[]; variant: string }) {
  const { t } = useShop()
  const choice = (offer: Offer, i: number) => (
    <Point
      key={offer.handle}
      offer={offer}
      level={offer.levels[variant] ?? offer.level}
      chosen={i === 0}
    />
  )
  return (
    <fieldset>
      <legend className="font-semibold">{t("buy.point")}</legend>
      <div className="mt-2 flex flex-col gap-2">
        {offers.slice(0, SHOWN).map(choice)}
        {offers.length > SHOWN && (
          <details>
            <summary className="flex min-h-11 items-center font-semibold text-sea hover:underline">
              {t("buy.more-points", { n: offers.length - SHOWN })}
            </summary>
            <div className="flex flex-col gap-2">
              {offers.slice(SHOWN).map((offer, i) => choice(offer, i + SHOWN))}
            </div>
          </details>
        )}
      </div>
    </fieldset>
  )
}

function Point({ offer, level, chosen }: { offer: Offer; level: StockLevel; chosen: boolean }) {
  const { t } = useShop()
  const look = levels[level]
  return (
    <label
      htmlFor={`point-${offer.handle}`}
      className="flex cursor-pointer gap-3 rounded-control border border-line-strong bg-surface p-3 has-checked:border-sea has-checked:bg-sea-tint"
    >
      <input
        id={`point-${offer.handle}`}
        type="radio"
        name="point"
        value={offer.handle}
        defaultChecked={chosen}
        required
        className="mt-1 size-4 shrink-0"
      />
      <span className="min-w-0 flex-1">
        <span className="flex flex-wrap items-baseline justify-between gap-x-3">
          <span className="font-semibold" lang="vi">
            {offer.name}
          </span>
          <span className={`inline-flex items-center gap-1 text-sm ${look.look}`}>
            <Icon name={look.icon} className="size-4" />
            {t(`level.${level}`)}
          </span>
        </span>
        <span className="block text-sm text-muted" lang="vi">
          {offer.address}
        </span>
        <span className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink">
          <Icon name={offer.delivers ? "truck" : "store"} className="size-4 text-sea" />
          {offer.how}
        </span>
      </span>
    </label>
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

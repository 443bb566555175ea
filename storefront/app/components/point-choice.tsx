import { useShop } from "~/i18n/use-shop"
import type { StockLevel } from "~/lib/contract"
import type { Offer } from "~/lib/data/product.server"
import { distanceKm, distanceText, nearestFirst } from "~/lib/distance"
import { Icon, type IconName } from "./icon"
import { NearButton } from "./points/near-button"
import { usePosition } from "./points/use-position"

const levels: Record<StockLevel, { look: string; icon: IconName }> = {
  in_stock: { look: "text-leaf", icon: "check" },
  few_left: { look: "text-clay", icon: "alert" },
  none: { look: "text-muted", icon: "cross" },
}

/** As many points as are shown before "more". */
const SHOWN = 3

/** Which point to buy from: those that have it, the nearest first once the browser has said where it is. */
export function PointChoice({
  offers,
  variant,
  chosen,
  onChoose,
}: {
  offers: Offer[]
  variant: { id: string; price: string }
  chosen: string | undefined
  onChoose: (handle: string) => void
}) {
  const { t } = useShop()
  const whereabouts = usePosition()
  const here = whereabouts.state === "known" ? whereabouts.at : null
  const sorted = here ? nearestFirst(offers, here) : offers
  // What is chosen never hides behind "more".
  const shown = sorted.filter(({ handle }, i) => i < SHOWN || handle === chosen)
  const more = sorted.filter((offer) => !shown.includes(offer))
  const choice = (offer: Offer) => (
    <Point
      key={offer.handle}
      offer={offer}
      variant={variant}
      chosen={offer.handle === chosen}
      onChoose={onChoose}
    />
  )
  return (
    <fieldset>
      <legend className="font-semibold">{t("buy.point")}</legend>
      {offers.some(({ at }) => at) && (
        <div className="mt-2">
          <NearButton />
        </div>
      )}
      <div className="mt-2 flex flex-col gap-2">
        {shown.map(choice)}
        {more.length > 0 && (
          <details>
            <summary className="flex min-h-11 items-center font-semibold text-sea hover:underline">
              {t("buy.more-points", { n: more.length })}
            </summary>
            <div className="flex flex-col gap-2">{more.map(choice)}</div>
          </details>
        )}
      </div>
    </fieldset>
  )
}

function Point({
  offer,
  variant,
  chosen,
  onChoose,
}: {
  offer: Offer
  variant: { id: string; price: string }
  chosen: boolean
  onChoose: (handle: string) => void
}) {
  const { lang, t } = useShop()
  const whereabouts = usePosition()
  const level = offer.levels[variant.id] ?? offer.level
  const look = levels[level]
  const price = offer.prices[variant.id]
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
        onChange={() => onChoose(offer.handle)}
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
        {price && price !== variant.price && <span className="price block">{price}</span>}
        <span className="block text-sm text-muted" lang="vi">
          {offer.address}
        </span>
        {whereabouts.state === "known" && offer.at && (
          <span className="block text-sm font-semibold text-sea">
            {t("near.distance", {
              distance: distanceText(distanceKm(whereabouts.at, offer.at), lang),
            })}
          </span>
        )}
        {offer.door && (
          <span className={`block text-sm ${offer.door.open ? "text-leaf" : "text-clay"}`}>
            {offer.door.text}
          </span>
        )}
        {offer.licence && <span className="block text-sm text-muted">{offer.licence}</span>}
        <span className="flex flex-wrap items-center gap-x-1.5 text-sm text-ink">
          <Icon name={offer.delivers ? "truck" : "store"} className="size-4 text-sea" />
          {offer.how}
        </span>
      </span>
    </label>
  )
}

import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { HomeView } from "~/lib/data/home.server"
import { ProvinceMap } from "./province-map"

/** The map of places with products, and the same places as a list, for everyone who does not use the map. */
export function HomePlaces({ places }: { places: HomeView["places"] }) {
  const { t, to } = useShop()
  if (places.length === 0) return null
  return (
    <section aria-labelledby="places" className="pt-14">
      <h2 id="places" className="text-xl sm:text-2xl">
        {t("home.places")}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{t("home.places.text")}</p>
      <div className="card mt-5 grid overflow-hidden lg:grid-cols-[5fr_3fr]">
        <ProvinceMap className="h-full w-full bg-group-ii">
          {places.map((place) => (
            <a
              key={place.code}
              href={to(`/products?place=${place.code}`)}
              tabIndex={-1}
              className="group"
            >
              <title>{`${place.name}: ${place.products}`}</title>
              <circle cx={place.x} cy={place.y} r={place.r + 12} fill="transparent" />
              <circle
                cx={place.x}
                cy={place.y}
                r={place.r}
                className="fill-sea stroke-surface group-hover:fill-clay"
                strokeWidth="2"
              />
              {place.label && (
                <text
                  x={place.label.x}
                  y={place.label.y}
                  textAnchor={place.label.anchor}
                  className="fill-ink font-semibold group-hover:underline max-sm:hidden"
                  fontSize="18"
                >
                  {place.name}
                </text>
              )}
            </a>
          ))}
        </ProvinceMap>
        <div className="p-4 lg:p-6">
          <PlaceList places={places.slice(0, TOP_PLACES)} />
          {places.length > TOP_PLACES && (
            <details>
              <summary className="flex min-h-11 items-center font-semibold text-sea hover:underline">
                {t("home.places.list", { n: places.length - TOP_PLACES })}
              </summary>
              <PlaceList places={places.slice(TOP_PLACES)} />
            </details>
          )}
        </div>
      </div>
    </section>
  )
}

/** As many as stand beside the map without scrolling. */
const TOP_PLACES = 8

function PlaceList({ places }: { places: HomeView["places"] }) {
  const { to } = useShop()
  return (
    <ul className="max-lg:grid max-lg:gap-x-8 sm:max-lg:grid-cols-2">
      {places.map((place) => (
        <li key={place.code}>
          <Link
            to={to(`/products?place=${place.code}`)}
            className="flex min-h-11 items-center justify-between gap-3 hover:underline"
          >
            <span lang="vi">{place.name}</span>
            <span className="text-sm whitespace-nowrap text-muted">{place.products}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

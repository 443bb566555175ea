import { Link } from "react-router"
import { GroupIcon } from "~/components/group-icon"
import { Icon, type IconName } from "~/components/icon"
import { ProductGrid } from "~/components/product-card"
import { ProvinceMap } from "~/components/province-map"
import { SearchForm } from "~/components/search-form"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import type { Group } from "~/lib/contract"
import { homePage, type HomeView } from "~/lib/data/home.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { absolute, seo } from "~/lib/seo.server"
import type { Route } from "./+types/home"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData?.meta ?? []

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  return {
    home: await orErrorPage(homePage(lang)),
    meta: seo({
      lang,
      path: "/",
      title: t("home.meta.title"),
      description: t("home.meta.description"),
      jsonLd: [
        {
          "@type": "WebSite",
          name: "OCOP Quảng Ninh",
          url: absolute(lang, "/"),
          potentialAction: {
            "@type": "SearchAction",
            target: `${absolute(lang, "/products")}?q={search_term_string}`,
            "query-input": "required name=search_term_string",
          },
        },
      ],
    }),
  }
}

export default function Home({ loaderData: { home } }: Route.ComponentProps) {
  const { t, to } = useShop()
  return (
    <>
      <Hero counts={home.counts} />
      <section aria-labelledby="groups" className="pt-10">
        <h2 id="groups" className="text-xl sm:text-2xl">
          {t("home.groups")}
        </h2>
        <ul className="mt-5 grid grid-cols-2 gap-3 md:grid-cols-3 lg:grid-cols-6">
          {home.groups.map((group) => (
            <li key={group.value}>
              <Link
                to={to(`/products?group=${group.value}`)}
                className={`flex h-full flex-col gap-2 rounded-card p-4 transition-shadow hover:shadow-soft ${groupTints[group.value]}`}
              >
                <GroupIcon group={group.value} className="size-11 text-sea" />
                <span className="font-semibold">{group.label}</span>
                <span className="mt-auto text-sm text-ink">{group.count}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
      {home.shelf.products.length > 0 && (
        <section aria-labelledby="shelf" className="pt-14">
          <div className="flex flex-wrap items-baseline justify-between gap-x-6">
            <h2 id="shelf" className="text-xl sm:text-2xl">
              {home.shelf.title}
            </h2>
            <Link to={to(home.shelf.more)} className="link inline-flex min-h-11 items-center">
              {t("home.shelf.more")}
            </Link>
          </div>
          <div className="mt-4">
            <ProductGrid products={home.shelf.products} wide />
          </div>
        </section>
      )}
      <Places places={home.places} />
      <Protection />
      <Points points={home.points} />
    </>
  )
}

const groupTints: Record<Group, string> = {
  I: "bg-group-i",
  II: "bg-group-ii",
  III: "bg-group-iii",
  IV: "bg-group-iv",
  V: "bg-group-v",
  VI: "bg-group-vi",
}

function Hero({ counts }: { counts: HomeView["counts"] }) {
  const { t } = useShop()
  return (
    <div className="full-bleed on-sea relative overflow-hidden bg-sea-dark text-white">
      <Peaks />
      <div className="shell relative pt-8 pb-24 sm:pt-14 sm:pb-36">
        <h1 tabIndex={-1} className="max-w-3xl text-2xl sm:text-3xl lg:text-4xl">
          {t("home.title")}
        </h1>
        <p className="mt-4 max-w-2xl sm:text-lg">{t("home.what")}</p>
        <div className="mt-6 max-w-2xl">
          <SearchForm id="home-search" large />
        </div>
        <dl className="mt-6 flex flex-wrap gap-x-8 gap-y-2">
          {counts.map((entry) => (
            <div key={entry.label} className="flex flex-row-reverse items-baseline gap-1.5">
              <dt className="text-sm">{entry.label}</dt>
              <dd className="font-semibold tabular-nums sm:text-lg">{entry.number}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}

/** The limestone of the bay, drawn: three ranges that fade into the paper. */
function Peaks() {
  return (
    <svg
      viewBox="0 0 1440 180"
      preserveAspectRatio="xMidYMax slice"
      className="absolute inset-x-0 bottom-0 h-24 w-full sm:h-40"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="fill-sea"
        opacity=".55"
        d="M0 180V96c40-8 52-52 84-58 30-6 46 40 78 46 30 6 40-30 66-32 34-2 44 60 92 62 40 2 58-78 96-84 34-4 48 62 84 70 30 6 50-24 84-22 36 2 44 40 84 42 46 2 62-92 104-96 40-4 52 74 94 82 34 6 46-36 80-38 38-2 52 46 92 48 36 2 50-66 86-70 34-4 46 52 82 58 26 4 40-18 68-16 30 2 42 30 62 32v60z"
      />
      <path
        className="fill-sea"
        d="M0 180v-44c36-4 60-32 92-34 36-2 52 30 96 32 44 2 66-58 108-60 38-2 54 52 98 58 40 6 70-20 112-20 46 0 66 26 112 26 50 0 70-66 116-70 40-2 60 56 104 62 44 6 70-24 114-24 40 0 58 28 100 28 44 0 64-54 106-56 40-2 58 44 98 48 36 4 60-14 84-14 36 0 60 16 100 18v50z"
      />
      <path
        className="fill-paper"
        d="M0 180v-14c120-14 240-14 360 0s240 14 360 0 240-14 360 0 240 14 360 0v14z"
      />
    </svg>
  )
}

function Places({ places }: { places: HomeView["places"] }) {
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

const protections = [
  { key: "scored", icon: "seal" },
  { key: "dated", icon: "clock" },
  { key: "open", icon: "search" },
] as const satisfies { key: string; icon: IconName }[]

function Protection() {
  const { t } = useShop()
  return (
    <section aria-labelledby="protection" className="pt-14">
      <h2 id="protection" className="text-xl sm:text-2xl">
        {t("home.protection")}
      </h2>
      <ul className="mt-5 grid gap-4 md:grid-cols-3">
        {protections.map(({ key, icon }) => (
          <li key={key} className="card flex gap-4 p-5">
            <Icon name={icon} className="size-8 text-sea" />
            <div>
              <h3 className="text-lg">{t(`home.protection.${key}.title`)}</h3>
              <p className="mt-1 text-muted">{t(`home.protection.${key}.text`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Points({ points }: { points: HomeView["points"] }) {
  const { t, to } = useShop()
  if (points.length === 0) return null
  return (
    <section aria-labelledby="points" className="pt-14">
      <h2 id="points" className="text-xl sm:text-2xl">
        {t("home.points", { n: points.length })}
      </h2>
      <p className="mt-2 max-w-prose text-muted">{t("home.points.text")}</p>
      <ul className="mt-5 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {points.map((point) => (
          <li key={point.handle} className="card flex flex-col gap-1.5 p-4">
            <h3 className="text-base" lang="vi">
              {point.name}
            </h3>
            <p className="flex gap-2 text-sm text-muted">
              <Icon name="pin" className="mt-0.5 size-4" />
              <span lang="vi">{point.address}</span>
            </p>
            {point.hours && (
              <p className="flex gap-2 text-sm text-muted">
                <Icon name="clock" className="mt-0.5 size-4" />
                <span lang="vi">{point.hours}</span>
              </p>
            )}
            <p className="flex gap-2 text-sm text-muted">
              <Icon name={point.delivers ? "truck" : "store"} className="mt-0.5 size-4" />
              {t(point.delivers ? "point.delivers" : "point.pickup")}
            </p>
            <Link
              to={to(`/products?point=${point.handle}`)}
              className="link mt-auto inline-flex min-h-11 items-center"
            >
              {t("home.points.products", { products: point.products })}
              <span className="sr-only"> {point.name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

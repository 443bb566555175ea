import { Form, Link, useNavigation } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { ChosenFilters } from "~/components/chosen-filters"
import { EmptyState } from "~/components/empty-state"
import { FacetPanel } from "~/components/facet-panel"
import { Facts } from "~/components/facts"
import { Icon } from "~/components/icon"
import { Pagination } from "~/components/pagination"
import { Door } from "~/components/points/door"
import { PointHours } from "~/components/points/point-hours"
import { PointMap } from "~/components/points/point-map"
import { ProductGrid } from "~/components/product-card"
import { SortField } from "~/components/sort-field"
import { shopT } from "~/i18n/shop-messages.server"
import { ageT } from "~/i18n/age-messages.server"
import { useShop } from "~/i18n/use-shop"
import { cataloguePath, isPlain, listPath, parseCatalogueQuery } from "~/lib/data/catalogue-query"
import { cataloguePage } from "~/lib/data/catalogue.server"
import { pointLd } from "~/lib/data/point-ld.server"
import { mapTiles, pointPage } from "~/lib/data/points.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { seo } from "~/lib/seo.server"
import type { Route } from "./+types/point"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  // Drinks stand behind the age gate, on a list of their own.
  const query = { ...parseCatalogueQuery(url.searchParams, params.handle), alcohol: false }
  const [{ point, view }, goods] = await orErrorPage(
    Promise.all([pointPage(params.handle, lang, new Date()), cataloguePage(query, lang)])
  )
  const trail = [
    { label: t("breadcrumb.home"), to: "/" },
    { label: t("points.title"), to: "/points" },
  ]
  return {
    query,
    point: view,
    goods,
    trail,
    tiles: mapTiles,
    drinks: point.alcohol_licence
      ? { label: ageT(lang)("list.link"), to: `/products?alcohol=1&point=${point.handle}` }
      : null,
    meta: seo({
      lang,
      path: cataloguePath(query),
      title:
        query.page > 1 ? t("products.title.page", { title: view.name, n: query.page }) : view.name,
      description: t("point.description", { name: view.name, address: view.address }),
      index: isPlain(query),
      jsonLd: pointLd(point, view, lang, [
        ...trail,
        { label: view.name, to: `/points/${view.handle}` },
      ]),
    }),
  }
}

export default function Point({ loaderData }: Route.ComponentProps) {
  const { query, point, goods, trail, tiles, drinks } = loaderData
  const { t, to } = useShop()
  const navigation = useNavigation()
  const busy =
    navigation.state === "loading" && navigation.location.pathname === to(listPath(query))
  return (
    <>
      <Breadcrumb trail={trail} here={point.name} />
      <h1 tabIndex={-1} className="max-w-3xl text-2xl sm:text-3xl" lang="vi">
        {point.name}
      </h1>
      <p className="mt-2">
        <Door door={point.door} />
      </p>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <section aria-label={t("point.facts")} className="card px-5 py-3 sm:px-6">
          <Facts facts={point.facts} />
          {point.links.length > 0 && (
            <>
              <h2 className="mt-2 text-base">{t("point.links")}</h2>
              <ul className="flex flex-wrap gap-x-5">
                {point.links.map((link) => (
                  <li key={link.name}>
                    <a
                      className="link inline-flex min-h-11 items-center"
                      href={link.href}
                      rel="noopener nofollow"
                    >
                      {link.name}
                    </a>
                  </li>
                ))}
              </ul>
            </>
          )}
        </section>
        <div className="grid gap-6">
          <PointHours week={point.week} closedDays={point.closedDays} />
          {point.at && (
            <section aria-label={t("points.map.of")}>
              <PointMap
                points={[point]}
                tiles={tiles}
                label={t("points.map.of")}
                className="h-64"
              />
              <a
                className="link mt-1 inline-flex min-h-11 items-center"
                href={`https://www.openstreetmap.org/directions?to=${point.at.lat}%2C${point.at.lng}`}
                rel="noopener nofollow"
              >
                {t("point.directions")}
              </a>
            </section>
          )}
        </div>
      </div>
      {point.photos.length > 0 && (
        <section aria-labelledby="photos" className="mt-10">
          <h2 id="photos" className="text-xl">
            {t("point.photos")}
          </h2>
          <ul className="mt-4 grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
            {point.photos.map((photo) => (
              <li key={photo.src}>
                <img
                  src={photo.src}
                  alt={photo.alt}
                  lang="vi"
                  loading="lazy"
                  width={400}
                  height={300}
                  className="aspect-4/3 w-full rounded-control object-cover"
                />
              </li>
            ))}
          </ul>
        </section>
      )}
      <section id="goods" aria-labelledby="heading" aria-busy={busy} className="mt-12">
        <h2 id="heading" tabIndex={-1} className="text-xl sm:text-2xl">
          {t("point.goods")}
        </h2>
        <p className="mt-1 max-w-prose text-muted">{t("point.goods.text")}</p>
        {!point.stocked ? (
          <div className="mt-5">
            <EmptyState title={t("point.goods.none")}>
              <p>{t("point.goods.none.text")}</p>
              <Link className="button button-primary" to={to("/points")}>
                {t("point.all")}
              </Link>
            </EmptyState>
          </div>
        ) : (
          <div className="mt-5 grid gap-x-8 lg:grid-cols-[260px_1fr]">
            <FacetPanel
              query={query}
              facets={goods.facets}
              showText={goods.showText}
              chosen={goods.chips.length}
            />
            <div className="min-w-0">
              <SearchWithin action={to(listPath(query))} value={query.q} />
              <div className="mt-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
                <p role="status" className="text-muted">
                  {busy ? t("products.busy") : goods.totalText}
                </p>
                <SortField
                  value={query.sort ?? (query.q ? "relevance" : "popular")}
                  searching={query.q !== ""}
                />
              </div>
              <ChosenFilters chips={goods.chips} all={listPath(query)} />
              {goods.suggestion && query.q && goods.total > 0 && (
                <p className="mt-4">
                  {t("products.near", { q: query.q })}{" "}
                  <Link
                    className="link font-semibold"
                    preventScrollReset
                    to={to(cataloguePath(query, { q: goods.suggestion, page: 1 }))}
                  >
                    {goods.suggestion}
                  </Link>
                  {t("products.near.end")}
                </p>
              )}
              <div className={`mt-5 transition-opacity ${busy ? "opacity-50" : ""}`}>
                {goods.results.length > 0 ? (
                  <ProductGrid products={goods.results} />
                ) : (
                  <EmptyState title={t("point.goods.empty")}>
                    <p>{t("point.goods.empty.text")}</p>
                    <Link
                      className="button button-primary"
                      preventScrollReset
                      to={to(listPath(query))}
                    >
                      {t("point.all-goods")}
                    </Link>
                  </EmptyState>
                )}
              </div>
              <Pagination
                page={goods.page}
                pages={goods.pages}
                path={(n) => `${cataloguePath(query, { page: n })}#goods`}
              />
              {drinks && (
                <p className="mt-8 border-t border-line pt-4 text-sm">
                  <Link
                    className="link inline-flex min-h-11 items-center"
                    rel="nofollow"
                    to={to(drinks.to)}
                  >
                    {drinks.label}
                  </Link>
                </p>
              )}
            </div>
          </div>
        )}
      </section>
    </>
  )
}

function SearchWithin({ action, value }: { action: string; value: string }) {
  const { t } = useShop()
  return (
    <Form
      action={action}
      role="search"
      aria-label={t("point.search")}
      preventScrollReset
      className="flex"
    >
      <label htmlFor="search-within" className="sr-only">
        {t("point.search")}
      </label>
      <input
        id="search-within"
        key={value}
        type="search"
        name="q"
        defaultValue={value}
        maxLength={120}
        autoComplete="off"
        enterKeyHint="search"
        placeholder={t("point.search")}
        className="input min-w-0 rounded-r-none border-r-0"
      />
      <button className="button rounded-l-none border border-sea bg-sea px-4 text-white hover:bg-sea-dark">
        <Icon name="search" />
        <span className="sr-only">{t("search.submit")}</span>
      </button>
    </Form>
  )
}

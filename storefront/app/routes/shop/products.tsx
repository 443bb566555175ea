import { Link, useNavigation } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { EmptyState } from "~/components/empty-state"
import { FacetPanel } from "~/components/facet-panel"
import { Icon } from "~/components/icon"
import { Pagination } from "~/components/pagination"
import { ProductGrid } from "~/components/product-card"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { cataloguePath, isPlain, parseCatalogueQuery, SORTS } from "~/lib/data/catalogue-query"
import { cataloguePage, isGroup, type Chip } from "~/lib/data/catalogue.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { seo } from "~/lib/seo.server"
import type { Route } from "./+types/products"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  const query = parseCatalogueQuery(url.searchParams)
  const page = await orErrorPage(cataloguePage(query, lang))
  const group = query.chosen.group.length === 1 ? query.chosen.group[0] : undefined
  const heading = query.q
    ? t("products.title.query", { q: query.q })
    : group && isGroup(group)
      ? t(`group.${group}`)
      : t("products.title")
  return {
    query,
    page,
    heading,
    meta: seo({
      lang,
      path: cataloguePath(query),
      title: query.page > 1 ? t("products.title.page", { title: heading, n: query.page }) : heading,
      description: t("products.description"),
      index: isPlain(query),
    }),
  }
}

export default function Products({ loaderData: { query, page, heading } }: Route.ComponentProps) {
  const { t, to } = useShop()
  const navigation = useNavigation()
  const busy = navigation.state === "loading" && navigation.location.pathname === to("/products")
  return (
    <>
      <Breadcrumb trail={[{ label: t("breadcrumb.home"), to: "/" }]} here={t("products.title")} />
      <div className="grid gap-x-8 lg:grid-cols-[260px_1fr]">
        <FacetPanel
          query={query}
          facets={page.facets}
          showText={page.showText}
          chosen={page.chips.length}
        />
        <section aria-labelledby="heading" aria-busy={busy} className="min-w-0">
          <div className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
            <div className="min-w-0">
              <h1 id="heading" tabIndex={-1} className="text-2xl">
                {heading}
              </h1>
              <p role="status" className="mt-1 text-muted">
                {busy ? t("products.busy") : page.totalText}
              </p>
            </div>
            <Sort
              value={query.sort ?? (query.q ? "relevance" : "popular")}
              searching={query.q !== ""}
            />
          </div>
          <Chips chips={page.chips} />
          {page.suggestion && query.q && page.total > 0 && (
            <p className="mt-4">
              {t("products.near", { q: query.q })}{" "}
              <Link
                className="link font-semibold"
                to={to(cataloguePath(query, { q: page.suggestion, page: 1 }))}
              >
                {page.suggestion}
              </Link>
              {t("products.near.end")}
            </p>
          )}
          <div className={`mt-5 transition-opacity ${busy ? "opacity-50" : ""}`}>
            {page.results.length > 0 ? (
              <ProductGrid products={page.results} eager={2} heading="h2" />
            ) : (
              <NothingFound pastEnd={page.total > 0} first={cataloguePath(query, { page: 1 })} />
            )}
          </div>
          <Pagination
            page={page.page}
            pages={page.pages}
            path={(n) => cataloguePath(query, { page: n })}
          />
        </section>
      </div>
    </>
  )
}

/** Belongs to the filter form, so it works without JavaScript; with it, a choice is enough. */
function Sort({ value, searching }: { value: string; searching: boolean }) {
  const { t } = useShop()
  return (
    <div className="flex items-center gap-2">
      <label htmlFor="sort" className="text-sm text-muted">
        {t("sort.label")}
      </label>
      <select
        id="sort"
        name="sort"
        form="filters"
        // It stands outside the form's element, so its changes do not bubble there.
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
        key={value}
        defaultValue={value}
        className="input w-auto"
      >
        {SORTS.filter((sort) => searching || sort !== "relevance").map((sort) => (
          <option key={sort} value={sort}>
            {t(`sort.${sort}`)}
          </option>
        ))}
      </select>
      <noscript>
        <button form="filters" className="button button-plain">
          {t("sort.submit")}
        </button>
      </noscript>
    </div>
  )
}

function Chips({ chips }: { chips: Chip[] }) {
  const { t, to } = useShop()
  if (chips.length === 0) return null
  return (
    <ul className="mt-3 flex flex-wrap items-center gap-2" aria-label={t("filters.chosen")}>
      {chips.map((chip) => (
        <li key={chip.without}>
          <Link
            to={to(chip.without)}
            preventScrollReset
            className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line-strong bg-surface py-1 pr-3 pl-4 text-sm hover:border-sea hover:bg-sea-tint"
          >
            <span className="sr-only">{t("filters.remove")} </span>
            {chip.label}
            <Icon name="cross" className="size-4" />
          </Link>
        </li>
      ))}
      {chips.length > 1 && (
        <li>
          <Link
            to={to("/products")}
            className="link inline-flex min-h-11 items-center px-2 text-sm"
          >
            {t("filters.clear")}
          </Link>
        </li>
      )}
    </ul>
  )
}

function NothingFound({ pastEnd, first }: { pastEnd: boolean; first: string }) {
  const { t, to } = useShop()
  if (pastEnd) {
    return (
      <EmptyState title={t("products.past-end.title")}>
        <Link className="button button-primary" to={to(first)}>
          {t("products.past-end.first")}
        </Link>
      </EmptyState>
    )
  }
  return (
    <EmptyState title={t("products.empty.title")}>
      <p>{t("products.empty.text")}</p>
      <p className="flex flex-wrap justify-center gap-x-4">
        {["Ruốc hàu", "Chả mực", "Trà hoa vàng", "Miến dong", "Nước mắm"].map((word) => (
          <Link
            key={word}
            lang="vi"
            className="link inline-flex min-h-11 items-center"
            to={to(`/products?q=${encodeURIComponent(word)}`)}
          >
            {word}
          </Link>
        ))}
      </p>
      <Link className="button button-primary" to={to("/products")}>
        {t("error.products")}
      </Link>
    </EmptyState>
  )
}

import { data, Link, useNavigation } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { EmptyState } from "~/components/empty-state"
import { FacetPanel } from "~/components/facet-panel"
import { Notice } from "~/components/notice"
import { ChosenFilters } from "~/components/chosen-filters"
import { Pagination } from "~/components/pagination"
import { ProductGrid } from "~/components/product-card"
import { SortField } from "~/components/sort-field"
import { ageT } from "~/i18n/age-messages.server"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { askAge } from "~/lib/adult.server"
import {
  cataloguePath,
  isPlain,
  parseCatalogueQuery,
  type CatalogueQuery,
} from "~/lib/data/catalogue-query"
import { cataloguePage, isGroup } from "~/lib/data/catalogue.server"
import { langOf, pathIn } from "~/lib/language"
import { orErrorPage, PRIVATE_PAGE, PUBLIC_PAGE } from "~/lib/page-response.server"
import { seo } from "~/lib/seo.server"
import type { Route } from "./+types/products"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

/** The open catalogue knows no cookie and may be kept; what stands behind the age gate is for one visitor. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return { "cache-control": loaderHeaders.get("cache-control") ?? PRIVATE_PAGE["cache-control"] }
}

export async function loader({ request, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  const query = parseCatalogueQuery(url.searchParams)
  if (query.alcohol) await askAge(request, lang, pathIn(lang, cataloguePath(query)))
  const words = ageT(lang)
  const page = await orErrorPage(cataloguePage(query, lang))
  const group = query.chosen.group.length === 1 ? query.chosen.group[0] : undefined
  const heading = query.alcohol
    ? words(query.q ? "list.title.query" : "list.title", { q: query.q })
    : query.q
      ? t("products.title.query", { q: query.q })
      : group && isGroup(group)
        ? t(`group.${group}`)
        : t("products.title")
  const content = {
    query,
    page,
    heading,
    // The way to the drinks says nothing of them; the way back is as plain.
    otherSide: query.alcohol
      ? { label: words("list.open"), to: "/products" }
      : { label: words("list.link"), to: otherSidePath(query) },
    warning: query.alcohol ? { title: words("notice.title"), text: words("notice.text") } : null,
    meta: seo({
      lang,
      path: cataloguePath(query),
      title: query.page > 1 ? t("products.title.page", { title: heading, n: query.page }) : heading,
      description: query.alcohol ? words("list.description") : t("products.description"),
      index: isPlain(query),
    }),
  }
  return data(content, { headers: query.alcohol ? PRIVATE_PAGE : PUBLIC_PAGE })
}

/** The same search among the drinks; other choices would only narrow it to nothing. */
function otherSidePath({ q, producer }: CatalogueQuery): string {
  const open = parseCatalogueQuery(new URLSearchParams())
  return cataloguePath({ ...open, q, producer, alcohol: true })
}

export default function Products({
  loaderData: { query, page, heading, otherSide, warning },
}: Route.ComponentProps) {
  const { t, to } = useShop()
  const navigation = useNavigation()
  const busy = navigation.state === "loading" && navigation.location.pathname === to("/products")
  return (
    <>
      <Breadcrumb
        trail={[{ label: t("breadcrumb.home"), to: "/" }]}
        here={query.alcohol ? heading : t("products.title")}
      />
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
            <SortField
              value={query.sort ?? (query.q ? "relevance" : "popular")}
              searching={query.q !== ""}
            />
          </div>
          {warning && (
            <div className="mt-4">
              <Notice tone="warning" title={warning.title}>
                {warning.text}
              </Notice>
            </div>
          )}
          <ChosenFilters
            chips={page.chips}
            all={query.alcohol ? "/products?alcohol=1" : "/products"}
          />
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
              <NothingFound
                pastEnd={page.total > 0}
                first={cataloguePath(query, { page: 1 })}
                alcohol={query.alcohol}
              />
            )}
          </div>
          <Pagination
            page={page.page}
            pages={page.pages}
            path={(n) => cataloguePath(query, { page: n })}
          />
          <p className="mt-8 border-t border-line pt-4 text-sm">
            <Link
              className="link inline-flex min-h-11 items-center"
              rel="nofollow"
              to={to(otherSide.to)}
            >
              {otherSide.label}
            </Link>
          </p>
        </section>
      </div>
    </>
  )
}

function NothingFound({
  pastEnd,
  first,
  alcohol,
}: {
  pastEnd: boolean
  first: string
  alcohol: boolean
}) {
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
      <p className={`flex flex-wrap justify-center gap-x-4 ${alcohol ? "hidden" : ""}`}>
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

import { Link } from "react-router"
import { GroupIcon } from "~/components/group-icon"
import { Hero } from "~/components/home-hero"
import { HomePlaces } from "~/components/home-places"
import { HomePoints } from "~/components/home-points"
import { ProductGrid } from "~/components/product-card"
import { groupTints } from "~/components/product-picture"
import { Protection } from "~/components/protection"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { homePage } from "~/lib/data/home.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { absolute, seo } from "~/lib/seo.server"
import type { Route } from "./+types/home"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

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
      <HomePlaces places={home.places} />
      <Protection />
      <HomePoints points={home.points} />
    </>
  )
}

import { Link } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { EmptyState } from "~/components/empty-state"
import { Facts } from "~/components/facts"
import { ProductGrid } from "~/components/product-card"
import { Story } from "~/components/story"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { producerPage } from "~/lib/data/producer.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { absolute, breadcrumbLd, seo } from "~/lib/seo.server"
import type { Route } from "./+types/producer"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  const producer = await orErrorPage(producerPage(params.handle, lang))
  const path = `/producers/${producer.handle}`
  return {
    producer,
    meta: seo({
      lang,
      path,
      title: producer.name,
      description: t("producer.description", { name: producer.name, count: producer.countText }),
      jsonLd: [
        {
          "@type": "Organization",
          name: producer.name,
          url: absolute(lang, path),
          ...(producer.address && { address: producer.address }),
          ...(producer.website && { sameAs: producer.website }),
        },
        breadcrumbLd(lang, [
          { label: t("breadcrumb.home"), to: "/" },
          { label: t("products.title"), to: "/products" },
          { label: producer.name, to: path },
        ]),
      ],
    }),
  }
}

export default function Producer({ loaderData: { producer } }: Route.ComponentProps) {
  const { t, to } = useShop()
  const facts = [
    { name: t("producer.type"), value: producer.type, vi: false },
    { name: t("footer.address"), value: producer.address, vi: true },
    { name: t("footer.phone"), value: producer.phone ?? "", vi: false },
    { name: t("footer.email"), value: producer.email ?? "", vi: false },
  ].filter((fact) => fact.value !== "")
  return (
    <>
      <Breadcrumb
        trail={[
          { label: t("breadcrumb.home"), to: "/" },
          { label: t("products.title"), to: "/products" },
        ]}
        here={producer.name}
      />
      <h1 tabIndex={-1} className="max-w-3xl text-2xl sm:text-3xl" lang="vi">
        {producer.name}
      </h1>
      <div className="mt-6 grid items-start gap-6 lg:grid-cols-2">
        <section aria-label={t("producer.facts")} className="card px-5 py-3 sm:px-6">
          <Facts facts={facts} />
          {producer.website && (
            <p className="pb-2">
              <a
                className="link inline-flex min-h-11 items-center"
                href={producer.website}
                rel="noopener nofollow"
              >
                {t("producer.website")}
              </a>
            </p>
          )}
        </section>
        {producer.story && (
          <div>
            <Story title={t("producer.story")} story={producer.story} />
            {producer.source && (
              <p className="mt-2 px-1 text-sm text-muted">
                {t("producer.source", { source: producer.source })}
              </p>
            )}
          </div>
        )}
      </div>
      <section aria-labelledby="products" className="mt-12">
        <h2 id="products" className="text-xl sm:text-2xl">
          {t("producer.products")}
        </h2>
        <p className="mt-1 mb-5 text-muted">{producer.countText}</p>
        {producer.products.length > 0 ? (
          <ProductGrid products={producer.products} wide />
        ) : (
          <EmptyState title={t("producer.empty.title")}>
            <p>{t("producer.empty.text")}</p>
            <Link className="button button-primary" to={to("/products")}>
              {t("error.products")}
            </Link>
          </EmptyState>
        )}
      </section>
      {producer.adultsOnly && (
        <p className="mt-6">
          <Link
            className="link inline-flex min-h-11 items-center"
            rel="nofollow"
            to={to(producer.adultsOnly.to)}
          >
            {producer.adultsOnly.label}
          </Link>
        </p>
      )}
      {producer.expired.length > 0 && (
        <section aria-labelledby="expired" className="mt-12">
          <h2 id="expired" className="text-xl">
            {t("producer.expired")}
          </h2>
          <p className="mt-1 text-muted">{t("producer.expired.text")}</p>
          <ul className="mt-2">
            {producer.expired.map((product) => (
              <li key={product.handle}>
                <Link
                  lang="vi"
                  className="link inline-flex min-h-11 items-center"
                  to={to(`/products/${product.handle}`)}
                >
                  {product.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

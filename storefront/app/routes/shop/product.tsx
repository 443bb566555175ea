import { data, Link } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { BuyBox } from "~/components/buy-box"
import { Facts } from "~/components/facts"
import { Notice } from "~/components/notice"
import { ProductGrid } from "~/components/product-card"
import { ProductCertificate } from "~/components/product-certificate"
import { ProductOrigin } from "~/components/product-origin"
import { ProductPicture } from "~/components/product-picture"
import { Story } from "~/components/story"
import { Stars } from "~/components/stars"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { askAge, DRINKS, saysAdult } from "~/lib/adult.server"
import { productLd } from "~/lib/data/product-ld.server"
import { productPage, type ProductView } from "~/lib/data/product.server"
import { langOf, pathIn } from "~/lib/language"
import { orErrorPage, PRIVATE_PAGE, PUBLIC_PAGE } from "~/lib/page-response.server"
import { seo } from "~/lib/seo.server"
import type { Route } from "./+types/product"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData.meta

/** Pages know no cookie and may be kept, but for drinks behind the age gate. */
export function headers({ loaderHeaders }: Route.HeadersArgs) {
  return { "cache-control": loaderHeaders.get("cache-control") ?? PRIVATE_PAGE["cache-control"] }
}

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  const found = await orErrorPage(productPage(params.handle, lang, () => saysAdult(request)))
  if (!found) {
    await askAge(request, lang, pathIn(lang, `/products/${encodeURIComponent(params.handle)}`))
    throw new Response(null, { status: 404 })
  }
  const { product, view } = found
  const path = `/products/${view.handle}`
  const trail = [
    { label: t("breadcrumb.home"), to: "/" },
    ...(view.alcohol
      ? [{ label: view.alcohol.list, to: DRINKS }]
      : [
          { label: t("products.title"), to: "/products" },
          { label: view.groupName, to: `/products?group=${view.group}` },
        ]),
  ]
  const content = {
    product: view,
    trail,
    meta: seo({
      lang,
      path,
      title: view.title,
      description: t(view.stars ? "product.description" : "product.description.unsold", {
        title: view.title,
        stars: view.stars?.count ?? 0,
        producer: view.producer.name,
      }),
      // A drink behind the age gate is not for search engines.
      index: !view.alcohol,
      jsonLd: view.alcohol
        ? []
        : productLd(product, view, lang, [...trail, { label: view.title, to: path }]),
    }),
  }
  return data(content, { headers: view.alcohol ? PRIVATE_PAGE : PUBLIC_PAGE })
}

export default function Product({ loaderData: { product, trail } }: Route.ComponentProps) {
  const { t } = useShop()
  return (
    <>
      <Breadcrumb trail={trail} here={product.title} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_minmax(0,28rem)]">
        <div>
          <ProductPicture
            picture={product.picture}
            group={product.group}
            sizes="(min-width: 1200px) 664px, (min-width: 1024px) 56vw, 100vw"
            first
            className="rounded-card max-lg:-mx-4 max-lg:rounded-none max-lg:sm:-mx-6"
          />
          <p className="mt-2 text-sm text-muted">{t("product.picture-note")}</p>
        </div>
        <div className="flex flex-col gap-4">
          <h1 tabIndex={-1} className="text-2xl" lang="vi">
            {product.title}
          </h1>
          <Badge product={product} />
          {product.elsewhere && (
            <p className="-mt-2 font-semibold text-clay">{product.elsewhere}</p>
          )}
          <p className="text-muted">
            {t("product.by")} <ProducerLink product={product} />
            {product.origin && <span lang="vi"> · {product.origin.name}</span>}
          </p>
          {product.alcohol && (
            <Notice tone="warning" title={product.alcohol.title}>
              {product.alcohol.strength && (
                <p className="font-semibold">{product.alcohol.strength}</p>
              )}
              <p>{product.alcohol.text}</p>
            </Notice>
          )}
          {product.refusal ? (
            <Notice tone="error" title={product.refusal.title}>
              <p>{product.refusal.text}</p>
              {product.similar.length > 0 && (
                <a href="#similar" className="link inline-flex min-h-11 items-center">
                  {t("product.see-similar")}
                </a>
              )}
            </Notice>
          ) : (
            <BuyBox key={product.handle} product={product} />
          )}
        </div>
      </div>
      <div className="mt-12 grid items-start gap-6 lg:grid-cols-2">
        <div className="grid gap-6">
          <ProductCertificate product={product} />
          {product.story && <Story title={t("product.story")} story={product.story} />}
        </div>
        <div className="grid gap-6">
          <section aria-labelledby="label" className="card p-5 sm:p-6">
            <h2 id="label" className="text-xl">
              {t("label.title")}
            </h2>
            <div className="mt-2">
              <Facts facts={product.label} />
            </div>
          </section>
          <ProductOrigin product={product} />
        </div>
      </div>
      {product.similar.length > 0 && (
        <section aria-labelledby="similar" className="mt-14">
          <h2 id="similar" className="mb-5 text-xl sm:text-2xl">
            {t("product.similar")}
          </h2>
          <ProductGrid products={product.similar} wide />
        </section>
      )}
    </>
  )
}

function Badge({ product }: { product: ProductView }) {
  const { t } = useShop()
  if (!product.stars) return null
  return (
    <a
      href="#certificate"
      className="group flex flex-col gap-1 rounded-control bg-gold-tint px-4 py-2.5"
    >
      <span className="flex flex-wrap items-center gap-x-2 font-semibold">
        OCOP <Stars count={product.stars.count} className="h-5" />
        {t("stars.count", { n: product.stars.count })}
        {product.until && (
          <span className="text-sm font-normal">
            {t("certificate.until", { day: product.until })}
          </span>
        )}
      </span>
      <span className="text-sm group-hover:underline">{product.stars.meaning}</span>
    </a>
  )
}

function ProducerLink({ product }: { product: ProductView }) {
  const { to } = useShop()
  return (
    <Link className="link" lang="vi" to={to(`/producers/${product.producer.handle}`)}>
      {product.producer.name}
    </Link>
  )
}

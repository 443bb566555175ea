import { Link } from "react-router"
import { Breadcrumb } from "~/components/breadcrumb"
import { BuyBox } from "~/components/buy-box"
import { Facts } from "~/components/facts"
import { Icon } from "~/components/icon"
import { Notice } from "~/components/notice"
import { ProductGrid } from "~/components/product-card"
import { ProductPicture } from "~/components/product-picture"
import { ProvinceMap } from "~/components/province-map"
import { Stars } from "~/components/stars"
import { shopT } from "~/i18n/shop-messages.server"
import { useShop } from "~/i18n/use-shop"
import { productLd } from "~/lib/data/product-ld.server"
import { productPage, type ProductView } from "~/lib/data/product.server"
import { langOf } from "~/lib/language"
import { orErrorPage, PUBLIC_PAGE } from "~/lib/page-response.server"
import { seo } from "~/lib/seo.server"
import type { Route } from "./+types/product"

export const meta: Route.MetaFunction = ({ loaderData }) => loaderData?.meta ?? []

export function headers() {
  return PUBLIC_PAGE
}

export async function loader({ params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = shopT(lang)
  const { product, view } = await orErrorPage(productPage(params.handle, lang))
  const path = `/products/${view.handle}`
  const trail = [
    { label: t("breadcrumb.home"), to: "/" },
    { label: t("products.title"), to: "/products" },
    { label: view.groupName, to: `/products?group=${view.group}` },
  ]
  return {
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
      index: !view.ageRestricted,
      jsonLd: productLd(product, view, lang, [...trail, { label: view.title, to: path }]),
    }),
  }
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
          <p className="text-muted">
            {t("product.by")} <ProducerLink product={product} />
            {product.origin && <span lang="vi"> · {product.origin.name}</span>}
          </p>
          {product.refusal ? (
            <Notice tone={product.ageRestricted ? "info" : "error"} title={product.refusal.title}>
              <p>{product.refusal.text}</p>
              {!product.ageRestricted && product.similar.length > 0 && (
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
        <Certificate product={product} />
        <section aria-labelledby="label" className="card p-5 sm:p-6">
          <h2 id="label" className="text-xl">
            {t("label.title")}
          </h2>
          <div className="mt-2">
            <Facts facts={product.label} />
          </div>
        </section>
        {product.story && (
          <section aria-labelledby="story" className="card p-5 sm:p-6">
            <h2 id="story" className="text-xl">
              {t("product.story")}
            </h2>
            <div
              className="mt-3 flex max-w-prose flex-col gap-3"
              lang={product.story.vi ? "vi" : undefined}
            >
              {product.story.paragraphs.map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </div>
          </section>
        )}
        <Origin product={product} />
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

function Certificate({ product: { certificate } }: { product: ProductView }) {
  const { t } = useShop()
  if (!certificate) return null
  return (
    <section aria-labelledby="certificate" className="card p-5 sm:p-6">
      <h2 id="certificate" className="flex items-center gap-2 text-xl">
        <Icon name="seal" className="size-7 text-sea" />
        {t("certificate.title")}
      </h2>
      <p
        className={`mt-3 flex items-center gap-2 font-semibold ${certificate.valid ? "text-leaf" : "text-berry"}`}
      >
        <Icon name={certificate.valid ? "check" : "cross"} />
        {certificate.state}
      </p>
      {certificate.phase && <p className="mt-1 text-sm text-clay">{certificate.phase}</p>}
      <div className="mt-1">
        <Facts facts={certificate.facts} />
      </div>
      {certificate.asReported && (
        <p className="mt-2 text-sm text-muted">{certificate.asReported}</p>
      )}
      <details className="mt-2">
        <summary className="flex min-h-11 items-center font-semibold text-sea hover:underline">
          {t("stars.explain.title")}
        </summary>
        <div className="flex flex-col gap-2 pb-1">
          <p>{t("stars.explain.text")}</p>
          <ul className="flex flex-col gap-1">
            {([5, 4, 3] as const).map((n) => (
              <li key={n}>
                <strong className="font-semibold">{t("stars.count", { n })}:</strong>{" "}
                {t(`stars.meaning.${n}`)}
              </li>
            ))}
          </ul>
        </div>
      </details>
    </section>
  )
}

function Origin({ product: { origin, producer } }: { product: ProductView }) {
  const { t, to } = useShop()
  return (
    <section aria-labelledby="origin" className="card overflow-hidden">
      <div className="p-5 sm:p-6">
        <h2 id="origin" className="text-xl">
          {t("product.origin")}
        </h2>
        <p className="mt-3 font-semibold">
          <Link className="link" lang="vi" to={to(`/producers/${producer.handle}`)}>
            {producer.name}
          </Link>
        </p>
        <p className="text-muted">
          {producer.type}
          {producer.address && <span lang="vi"> · {producer.address}</span>}
        </p>
        {origin && (
          <p className="mt-3">
            <Link
              className="link inline-flex min-h-11 items-center gap-1.5"
              to={to(`/products?place=${origin.code}`)}
            >
              <Icon name="pin" />
              {t("product.more-from", { place: origin.name })}
            </Link>
            {origin.district && (
              <span className="block text-sm text-muted">
                {t("product.district", { district: origin.district })}
              </span>
            )}
          </p>
        )}
      </div>
      {origin?.dot && (
        <ProvinceMap className="h-auto w-full">
          <circle cx={origin.dot.x} cy={origin.dot.y} r="30" className="fill-sea" opacity=".18" />
          <circle
            cx={origin.dot.x}
            cy={origin.dot.y}
            r="13"
            className="fill-sea stroke-surface"
            strokeWidth="3"
          />
        </ProvinceMap>
      )}
    </section>
  )
}

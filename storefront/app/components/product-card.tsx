import { Link } from "react-router"
import { useShop } from "~/i18n/use-shop"
import type { ProductCardView } from "~/lib/data/product-card.server"
import { CertificateBadge } from "./certificate-badge"
import { Icon } from "./icon"
import { ProductPicture } from "./product-picture"

/** One product in a list; the whole card is one link. `first` marks cards above the fold, whose picture must not wait. */
export function ProductCard({
  product,
  first = false,
  heading = "h3",
}: {
  product: ProductCardView
  first?: boolean
  heading?: "h2" | "h3"
}) {
  const { t, to } = useShop()
  const Heading = heading
  return (
    <article className="card group relative flex h-full flex-col overflow-hidden transition-shadow hover:shadow-soft">
      <ProductPicture
        picture={product.picture}
        group={product.group}
        sizes="(min-width: 1024px) 280px, (min-width: 640px) 33vw, 50vw"
        first={first}
        decorative
      />
      <div className="flex flex-1 flex-col gap-1.5 p-2.5 sm:p-4">
        <Heading className="text-base leading-normal" lang="vi">
          <Link
            to={to(`/products/${product.handle}`)}
            prefetch="intent"
            className="line-clamp-3 group-hover:text-sea after:absolute after:inset-0 after:rounded-card focus-visible:outline-none focus-visible:after:outline-3 focus-visible:after:-outline-offset-3 focus-visible:after:outline-sea"
          >
            {product.title.map((segment, i) =>
              segment.hit ? (
                <mark key={i} className="rounded-sm bg-gold-tint text-ink">
                  {segment.text}
                </mark>
              ) : (
                <span key={i}>{segment.text}</span>
              )
            )}
          </Link>
        </Heading>
        <p className="line-clamp-2 text-sm text-muted" lang="vi">
          {product.place ? `${product.place} · ` : ""}
          {product.producer}
        </p>
        <CertificateBadge stars={product.stars} />
        {product.elsewhere && (
          <p className="text-sm font-semibold text-clay">{product.elsewhere}</p>
        )}
        <p className="mt-auto flex flex-wrap items-baseline gap-x-2 pt-2">
          <span className="price text-lg">{product.price}</span>
          {product.unit && (
            <span className="text-sm text-muted" lang="vi">
              / {product.unit}
            </span>
          )}
        </p>
        <p
          className={`flex items-center gap-1.5 text-sm ${product.inStock ? "text-leaf" : "text-muted"}`}
        >
          <Icon name={product.inStock ? "check" : "clock"} className="size-4" />
          {product.stock}
        </p>
        {product.sold && <p className="text-sm text-muted">{product.sold}</p>}
        <span className="sr-only">{t("certificate.until", { day: product.until })}</span>
      </div>
    </article>
  )
}

/** 4-3-2 columns; `first` cards are loaded at once. */
export function ProductGrid({
  products,
  eager = 0,
  heading,
  wide = false,
}: {
  products: ProductCardView[]
  eager?: number
  heading?: "h2" | "h3"
  /** Without a column beside it the grid has room for four. */
  wide?: boolean
}) {
  return (
    <ul
      className={`grid grid-cols-2 gap-3 sm:gap-5 md:grid-cols-3 ${wide ? "lg:grid-cols-4" : "xl:grid-cols-3"}`}
    >
      {products.map((product, i) => (
        <li key={product.handle}>
          <ProductCard product={product} first={i < eager} heading={heading} />
        </li>
      ))}
    </ul>
  )
}

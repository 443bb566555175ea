import { env } from "../env.server"
import type { ProductDetail } from "../contract"
import type { Lang } from "../language"
import { absolute, breadcrumbLd } from "../seo.server"
import type { ProductView } from "./product.server"

/**
 * Structured data of a product page. The certificate is told from its state at this instant: stars and "active" only while
 * it sells, and an expired product has no offer.
 */
export function productLd(
  product: ProductDetail,
  view: ProductView,
  lang: Lang,
  trail: { label: string; to: string }[]
) {
  const { certificate, sellable } = product
  const prices = product.variants.map((variant) => variant.price_vnd)
  const inStock = view.offers.some((offer) => offer.level !== "none")
  return [
    {
      "@type": "Product",
      name: product.title,
      url: absolute(lang, `/products/${product.handle}`),
      sku: product.code,
      ...(product.gtin && { gtin: product.gtin }),
      ...(view.picture.kind && {
        image: `${env.PUBLIC_ORIGIN}/pictures/${view.picture.kind}-1200.webp`,
      }),
      ...(view.story && { description: view.story.paragraphs.join(" ") }),
      category: view.groupName,
      manufacturer: {
        "@type": "Organization",
        name: product.producer.name,
        url: absolute(lang, `/producers/${product.producer.handle}`),
      },
      ...(certificate && {
        hasCertification: {
          "@type": "Certification",
          name: "OCOP",
          certificationIdentification: certificate.decision_number,
          issuedBy: { "@type": "Organization", name: certificate.issuer },
          validFrom: certificate.issued_on,
          expires: certificate.last_valid_day,
          ...(sellable.ok && {
            certificationRating: {
              "@type": "Rating",
              ratingValue: certificate.stars,
              bestRating: 5,
            },
          }),
          certificationStatus: `https://schema.org/Certification${sellable.ok ? "Active" : "Inactive"}`,
        },
      }),
      ...(sellable.ok &&
        prices.length > 0 && {
          offers: {
            "@type": "AggregateOffer",
            priceCurrency: "VND",
            lowPrice: Math.min(...prices),
            highPrice: Math.max(...prices),
            offerCount: prices.length,
            availability: `https://schema.org/${inStock ? "InStock" : "OutOfStock"}`,
          },
        }),
    },
    breadcrumbLd(lang, trail),
  ]
}

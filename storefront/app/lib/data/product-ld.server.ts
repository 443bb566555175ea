import { env } from "../env.server"
import type { ProductDetail } from "../contract"
import { vietnamDay } from "../format.server"
import type { Lang } from "../language"
import { absolute, breadcrumbLd } from "../seo.server"
import { certificationLd } from "./certification-ld.server"
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
        hasCertification: certificationLd({
          decisionNumber: certificate.decision_number,
          decidedOn: certificate.decided_on,
          issuer: certificate.issuer,
          issuedOn: certificate.issued_on,
          expires: lastDay(product),
          stars: sellable.ok ? certificate.stars : null,
        }),
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

/** As printed, or the end of an extension: a certificate that is active must not look expired to machines. */
function lastDay({ certificate, sellable }: ProductDetail): string {
  if (sellable.ok && certificate?.status === "extended") {
    return vietnamDay(new Date(Date.parse(sellable.until) - 1))
  }
  return certificate?.last_valid_day ?? ""
}

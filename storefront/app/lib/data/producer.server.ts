import { ageT } from "~/i18n/age-messages.server"
import { shopT } from "~/i18n/shop-messages.server"
import { DRINKS } from "../adult.server"
import { cachedGet } from "../cache.server"
import type { ProducerDetail } from "../contract"
import { count } from "../format.server"
import type { Lang } from "../language"
import { productCard } from "./product-card.server"
import { addressOf } from "./address-text.server"
import { producerType } from "./product.server"

/** A producer with what it sells; one call. Throws BackendError, kind "not_found" for an unknown one. */
export async function producerPage(handle: string, lang: Lang) {
  const t = shopT(lang)
  const { producer, products, expired, adults_only } = await cachedGet<ProducerDetail>(
    lang,
    `/store/ocop/producers/${encodeURIComponent(handle)}`
  )
  const own = lang === "en" ? producer.story_en : producer.story_vi
  const story = own ?? producer.story_vi
  return {
    handle: producer.handle,
    name: producer.name,
    type: producerType(producer.type_detail, lang) ?? t(`producer.${producer.type}`),
    address: addressOf(producer),
    phone: producer.phone,
    email: producer.email,
    website: webAddress(producer.website),
    story: story ? { paragraphs: story.split(/\n{2,}/), vi: own === null || lang === "vi" } : null,
    source: producer.source,
    countText: t(products.length === 1 ? "products.count.one" : "products.count", {
      n: count(products.length, lang),
    }),
    products: products.map((item) => productCard(item, lang)),
    expired,
    adultsOnly:
      adults_only > 0
        ? {
            label: ageT(lang)("producer.link", { n: count(adults_only, lang) }),
            to: `${DRINKS}&producer=${encodeURIComponent(producer.handle)}`,
          }
        : null,
  }
}

/** Only http(s) addresses become links; the register is typed in by people. */
function webAddress(website: string | null): string | null {
  if (!website || !URL.canParse(website)) return null
  return /^https?:$/.test(new URL(website).protocol) ? website : null
}

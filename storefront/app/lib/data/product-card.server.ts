import { shopT } from "~/i18n/shop-messages.server"
import type { CatalogueItem, Group } from "../contract"
import { count, day, money } from "../format.server"
import { highlight, type Segment } from "../highlight"
import type { Lang } from "../language"
import { picture, type PictureView } from "../picture.server"

/** A product as a list shows it: every number and date already text in the page's language. */
export type ProductCardView = {
  handle: string
  title: Segment[]
  group: Group
  stars: number
  until: string
  producer: string
  place: string | null
  /** That the certificate is another province's. */
  elsewhere: string | null
  price: string
  unit: string | null
  picture: PictureView
  stock: string
  inStock: boolean
  sold: string | null
}

/** The card of a catalogue item; `query` is what was searched, to light up its hits. */
export function productCard(item: CatalogueItem, lang: Lang, query = ""): ProductCardView {
  const t = shopT(lang)
  return {
    handle: item.handle,
    title: highlight(item.title, query),
    group: item.group,
    stars: item.stars,
    until: day(item.certificate_last_day),
    producer: item.producer.name,
    place: item.place?.name ?? null,
    elsewhere: item.elsewhere && t("product.elsewhere", { province: item.elsewhere }),
    price: money(item.price_vnd, lang),
    unit: item.unit,
    picture: picture(item.picture, lang),
    stock:
      item.points_in_stock === 0
        ? t("card.stock.none")
        : t(item.points_in_stock === 1 ? "card.stock.one" : "card.stock", {
            n: count(item.points_in_stock, lang),
          }),
    inStock: item.points_in_stock > 0,
    sold: item.sold > 0 ? t("card.sold", { n: count(item.sold, lang) }) : null,
  }
}

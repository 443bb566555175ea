import { shopT } from "~/i18n/shop-messages.server"
import { cachedGet } from "../cache.server"
import type { Group, Home } from "../contract"
import { count } from "../format.server"
import type { Lang } from "../language"
import { placeDots } from "../province-map"
import { isGroup } from "./catalogue.server"
import { productCard } from "./product-card.server"

/** Fewer than this and "best sellers" would be a boast about two sales. */
const FEW_SALES = 4

/** The home page, ready to show. One call to the backend. */
export async function homePage(lang: Lang) {
  const t = shopT(lang)
  const home = await cachedGet<Home>(lang, "/store/ocop/home")
  const sold = home.best_sellers.filter((item) => item.sold > 0)
  const many = sold.length >= FEW_SALES
  return {
    counts: [
      { number: count(home.counts.products, lang), label: t("home.counts.products") },
      { number: count(home.counts.producers, lang), label: t("home.counts.producers") },
      { number: count(home.counts.points, lang), label: t("home.counts.points") },
    ],
    groups: home.groups.flatMap((group): { value: Group; label: string; count: string }[] =>
      isGroup(group.value)
        ? [
            {
              value: group.value,
              label: t(`group.${group.value}`),
              count: t(group.count === 1 ? "products.count.one" : "products.count", {
                n: count(group.count, lang),
              }),
            },
          ]
        : []
    ),
    shelf: {
      title: t(many ? "home.popular" : sold.length > 0 ? "home.popular.few" : "home.newest"),
      more: many ? "/products" : "/products?sort=newest",
      products: (many ? sold : home.best_sellers).map((item) => productCard(item, lang)),
    },
    places: placeDots(home.places).map((dot) => ({
      ...dot,
      products: t(dot.count === 1 ? "products.count.one" : "products.count", {
        n: count(dot.count, lang),
      }),
    })),
    points: home.points.map((point) => ({
      handle: point.handle,
      name: point.name,
      address: point.address,
      hours: point.opening_hours,
      phone: point.phone,
      delivers: point.delivers,
      main: point.is_default_seller,
      products: t(point.products === 1 ? "products.count.one" : "products.count", {
        n: count(point.products, lang),
      }),
    })),
  }
}

export type HomeView = Awaited<ReturnType<typeof homePage>>

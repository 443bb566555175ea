import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes"

/** The shop's addresses, once per language: `/…` is Vietnamese, `/en/…` English. */
const shop = (lang: "vi" | "en") => [
  layout("routes/shop/_layout.tsx", { id: lang }, [
    index("routes/shop/home.tsx", { id: `${lang}.home` }),
    route("products", "routes/shop/products.tsx", { id: `${lang}.products` }),
    route("products/:handle", "routes/shop/product.tsx", { id: `${lang}.product` }),
    route("producers/:handle", "routes/shop/producer.tsx", { id: `${lang}.producer` }),
    route("policies/:slug", "routes/shop/policy.tsx", { id: `${lang}.policy` }),
    // Pages of one shopper: never cached, their own messages.
    layout("routes/shop/buying.tsx", { id: `${lang}.buying` }, [
      route("cart", "routes/shop/cart.tsx", { id: `${lang}.cart` }),
      route("checkout/:cart", "routes/shop/checkout.tsx", { id: `${lang}.checkout` }),
      route("checkout/:cart/card", "routes/shop/card.tsx", { id: `${lang}.card` }),
      route("pay/:order", "routes/shop/pay.tsx", { id: `${lang}.pay` }),
      route("orders/:token", "routes/shop/order.tsx", { id: `${lang}.order` }),
    ]),
    route("*", "routes/shop/not-found.tsx", { id: `${lang}.not-found` }),
  ]),
]

export default [
  ...shop("vi"),
  ...prefix("en", shop("en")),
  route("api/me", "routes/api/me.ts"),
  route("api/cart", "routes/api/cart.ts"),
  route("api/pay/:order", "routes/api/pay.ts"),
  route("api/pay/:order/qr.png", "routes/api/pay-qr.ts"),
  route("robots.txt", "routes/api/robots.ts"),
  route("sitemap.xml", "routes/api/sitemap.ts"),
] satisfies RouteConfig

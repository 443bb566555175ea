import { index, layout, prefix, route, type RouteConfig } from "@react-router/dev/routes"
import { certificatesRoutes } from "./routes/province/certificates/routes"
import { coverageRoutes } from "./routes/province/coverage/routes"
import { listingsRoutes } from "./routes/province/listings/routes"
import { networkRoutes } from "./routes/province/network/routes"
import { peopleRoutes } from "./routes/province/people/routes"
import { qualityRoutes } from "./routes/province/quality/routes"
import { sheetsRoutes } from "./routes/province/sheets/routes"

/** The shop's addresses, once per language: `/…` is Vietnamese, `/en/…` English. */
const shop = (lang: "vi" | "en") => [
  layout("routes/shop/_layout.tsx", { id: lang }, [
    index("routes/shop/home.tsx", { id: `${lang}.home` }),
    route("products", "routes/shop/products.tsx", { id: `${lang}.products` }),
    route("products/:handle", "routes/shop/product.tsx", { id: `${lang}.product` }),
    route("producers/:handle", "routes/shop/producer.tsx", { id: `${lang}.producer` }),
    route("points", "routes/shop/points.tsx", { id: `${lang}.points` }),
    route("points/:handle", "routes/shop/point.tsx", { id: `${lang}.point` }),
    route("age-check", "routes/shop/age-check.tsx", { id: `${lang}.age-check` }),
    route("open-data", "routes/shop/open-data.tsx", { id: `${lang}.open-data` }),
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

/** The area of the sales points' staff: one address for both languages, which the session keeps. */
const salesPoint = [
  layout("routes/sales-point/_layout.tsx", { id: "sales-point" }, [
    ...prefix("sales-point", [
      index("routes/sales-point/choose.tsx", { id: "sales-point.choose" }),
      route("sign-in", "routes/staff/sign-in.tsx", { id: "sales-point.sign-in" }),
      route("sign-in/code", "routes/staff/sign-in-code.tsx", { id: "sales-point.code" }),
      route("forgotten-password", "routes/staff/forgotten-password.tsx", {
        id: "sales-point.forgotten",
      }),
      route("forgotten-password/:token", "routes/staff/reset-password.tsx", {
        id: "sales-point.reset",
      }),
      route("invitation/:token", "routes/sales-point/invitation.tsx", {
        id: "sales-point.invitation",
      }),
      route("account", "routes/staff/account.tsx", { id: "sales-point.account" }),
      route(":point", "routes/sales-point/at-point.tsx", { id: "sales-point.at" }, [
        index("routes/sales-point/dashboard.tsx", { id: "sales-point.dashboard" }),
        route("stock", "routes/sales-point/stock.tsx", { id: "sales-point.stock" }),
        route("stock/add", "routes/sales-point/stock-add.tsx", { id: "sales-point.add" }),
        route("stock/import", "routes/sales-point/stock-import.tsx", { id: "sales-point.import" }),
        route("stock/foreign", "routes/sales-point/stock-foreign.tsx", {
          id: "sales-point.foreign",
        }),
        route("stock/movements", "routes/sales-point/movements.tsx", {
          id: "sales-point.movements",
        }),
        route("stock/:variant", "routes/sales-point/stock-item.tsx", { id: "sales-point.item" }),
        route("profile", "routes/sales-point/profile.tsx", { id: "sales-point.profile" }),
        route("compliance", "routes/sales-point/compliance.tsx", { id: "sales-point.compliance" }),
        route("staff", "routes/sales-point/staff.tsx", { id: "sales-point.staff" }),
        route("audit", "routes/sales-point/audit.tsx", { id: "sales-point.audit" }),
        route("counter", "routes/sales-point/counter.tsx", { id: "sales-point.counter" }),
        route("orders", "routes/sales-point/orders.tsx", { id: "sales-point.orders" }),
        route("orders/:id", "routes/sales-point/order.tsx", { id: "sales-point.order" }),
        route("*", "routes/sales-point/nowhere.tsx", { id: "sales-point.nowhere" }),
      ]),
    ]),
  ]),
  route("sales-point/:point/photos/:id", "routes/sales-point/photo.ts"),
  route("sales-point/:point/price-list.pdf", "routes/sales-point/price-list.ts"),
  route("sales-point/:point/labels.pdf", "routes/sales-point/labels.ts"),
  route("sales-point/:point/stock/export.csv", "routes/sales-point/export-csv.ts"),
  route("sales-point/:point/stock/export.xlsx", "routes/sales-point/export-xlsx.ts"),
  route("sales-point/:point/counter/*", "routes/sales-point/counter-calls.ts"),
  route("sales-point/:point/packing-list.pdf", "routes/sales-point/packing-list.ts"),
  route("sales-point/language", "routes/staff/language.ts", { id: "sales-point.language" }),
]

/** The area of the province's staff; each section keeps its own list of addresses. */
const province = [
  layout("routes/province/_layout.tsx", { id: "province" }, [
    ...prefix("province", [
      route("sign-in", "routes/staff/sign-in.tsx", { id: "province.sign-in" }),
      route("sign-in/code", "routes/staff/sign-in-code.tsx", { id: "province.code" }),
      route("forgotten-password", "routes/staff/forgotten-password.tsx", {
        id: "province.forgotten",
      }),
      route("forgotten-password/:token", "routes/staff/reset-password.tsx", {
        id: "province.reset",
      }),
      route("invitation/:token", "routes/province/invitation.tsx", { id: "province.invitation" }),
      route("account", "routes/staff/account.tsx", { id: "province.account" }),
      layout("routes/province/at-desk.tsx", { id: "province.desk" }, [
        ...coverageRoutes,
        ...listingsRoutes,
        ...certificatesRoutes,
        ...qualityRoutes,
        ...sheetsRoutes,
        ...networkRoutes,
        ...peopleRoutes,
        route("*", "routes/province/nowhere.tsx", { id: "province.nowhere" }),
      ]),
    ]),
  ]),
  route("province/files/*", "routes/province/files.ts"),
  route("province/language", "routes/staff/language.ts", { id: "province.language" }),
]

// `/verify…` and `/01/…` are documents of their own, without frame and scripts: `server/verification.ts`.
export default [
  ...shop("vi"),
  ...prefix("en", shop("en")),
  ...salesPoint,
  ...province,
  route("open-data/:file", "routes/api/open-data-file.ts"),
  route("points/:handle/photos/:id", "routes/api/point-photo.ts"),
  route("api/me", "routes/api/me.ts"),
  route("api/cart", "routes/api/cart.ts"),
  route("api/pay/:order", "routes/api/pay.ts"),
  route("api/pay/:order/qr.png", "routes/api/pay-qr.ts"),
  route("robots.txt", "routes/api/robots.ts"),
  route("sitemap.xml", "routes/api/sitemap.ts"),
] satisfies RouteConfig

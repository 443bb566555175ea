import { row, type Row } from "../row"
import type { Stall } from "../stall"

type Call = [method: "GET" | "POST" | "DELETE", path: string, body?: object]

/** Store routes of Medusa that this shop does not use; the list of those it does is the door's own. */
const CLOSED_STORE: Call[] = [
  ["GET", "/store/products"],
  ["GET", "/store/products?fields=*variants.inventory_items.inventory.location_levels"],
  ["GET", "/store/products/:product"],
  ["GET", "/store/product-variants"],
  ["GET", "/store/product-variants/:variant"],
  ["GET", "/store/collections?fields=*products"],
  ["GET", "/store/product-categories?fields=*products"],
  ["GET", "/store/product-tags"],
  ["GET", "/store/product-types"],
  ["GET", "/store/product-options"],
  ["GET", "/store/regions"],
  ["GET", "/store/currencies"],
  ["GET", "/store/locales"],
  ["GET", "/store/return-reasons"],
  ["GET", "/store/customers/me"],
  ["GET", "/store/orders"],
  ["GET", "/store/orders/order_1"],
  ["POST", "/store/search", { q: "ruốc" }],
  ["POST", "/store/customers", { email: "khach@ocop.example" }],
  ["POST", "/store/returns", { order_id: "order_1", items: [{ id: "ordli_1", quantity: 1 }] }],
  ["POST", "/store/orders/order_1/transfer/request", {}],
  ["POST", "/store/orders/order_1/transfer/accept", { token: "x" }],
  ["POST", "/store/shipping-options/so_1/calculate", { cart_id: "cart_1" }],
  ["POST", "/store/carts/cart_1/customer", {}],
  ["POST", "/store/carts/cart_1/taxes", {}],
  ["POST", "/store/carts/cart_1/gift-cards", { code: "x" }],
  ["POST", "/STORE/Carts/cart_1/store-credits", {}],
  ["GET", "/store/%70roducts"],
  ["GET", "/store/ocop/../products"],
]

const STEP = { transaction_id: "t", step_id: "s", action: "invoke", response: {} }

const CLOSED_ADMIN: [door: string, ...Call][] = [
  ["import-confirm", "POST", "/admin/products/import/:transaction_id/confirm"],
  [
    "imports",
    "POST",
    "/admin/products/imports",
    { file_key: "a", originalname: "a", extension: "csv", size: 1, mime_type: "text/csv" },
  ],
  ["imports-confirm", "POST", "/admin/products/imports/:transaction_id/confirm"],
  [
    "bare-fulfilment",
    "POST",
    "/admin/fulfillments",
    {
      location_id: "sloc_1",
      provider_id: "manual_manual",
      delivery_address: {},
      items: [],
      labels: [],
      order_id: "order_1",
      data: null,
      metadata: null,
    },
  ],
  ["step-success", "POST", "/admin/workflows-executions/:workflow_id/steps/success", STEP],
  ["step-failure", "POST", "/admin/workflows-executions/:workflow_id/steps/failure", STEP],
]

/** Routes of Medusa that answer nobody here. */
export const CLOSED: Row[] = [
  ...CLOSED_STORE.map(([method, path, body]) =>
    row({
      path: `${method} ${path}`,
      violation: "route that the shop does not use",
      closures: ["door:closed-store"],
      when: (stall) => call(stall, "store", method, filled(stall, path), body),
      then: "404 closed_route",
    })
  ),
  ...CLOSED_ADMIN.map(([door, method, path, body]) =>
    row({
      path: `${method} ${path}`,
      violation: "route that the shop does not use",
      closures: [`door:${door}`],
      when: (stall) => call(stall, "admin", method, path, body),
      then: "404 closed_route",
    })
  ),
  row({
    path: "POST /admin/products/import",
    violation: "CSV import of Medusa, beside our own",
    closures: ["door:import"],
    when: async (stall) =>
      stall.upload("/admin/products/import", "Product Title,Product Status\nX,published"),
    then: "404 closed_route",
  }),
]

function filled({ productId, variantId }: Stall, path: string): string {
  return path.replace(":product", productId).replace(":variant", variantId)
}

function call(stall: Stall, side: "store" | "admin", method: Call[0], path: string, body = {}) {
  if (method === "GET") return side === "store" ? stall.storeGet(path) : stall.adminGet(path)
  if (method === "DELETE")
    return side === "store" ? stall.storeDelete(path) : stall.adminDelete(path)
  return side === "store" ? stall.store(path, body) : stall.admin(path, body)
}

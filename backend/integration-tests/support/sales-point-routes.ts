/**
 * Who may use a route of the sales points' area; `body` is one that it would take, so that nothing but the foreign point or
 * id can be what it refuses.
 */
export type RouteRule = {
  who: "anybody" | "signed_in" | "clerk" | "manager"
  body?: Record<string, unknown>
  headers?: Record<string, string>
}

const POINT = "/sales-point/points/:point"

/** Every route of the area. A new one fails the walk of sales-point-access.spec.ts until it stands here. */
export const SALES_POINT_ROUTES: Record<string, RouteRule> = {
  "GET /sales-point/invitations/:token": { who: "anybody" },
  "POST /sales-point/invitations/:token/accept": { who: "anybody" },
  "POST /sales-point/forgotten-password": { who: "anybody" },
  "GET /sales-point/forgotten-password/:token": { who: "anybody" },
  "POST /sales-point/forgotten-password/:token": { who: "anybody" },
  "POST /sales-point/sign-in": { who: "anybody" },
  "POST /sales-point/sign-in/code": { who: "anybody" },
  "POST /sales-point/sign-out": { who: "signed_in" },
  "GET /sales-point/me": { who: "signed_in" },
  "POST /sales-point/me": { who: "signed_in", body: { name: "Tên khác" } },
  "POST /sales-point/me/password": {
    who: "signed_in",
    body: { current: "một câu cũ đã lâu", password: "một câu mới tinh tươm" },
  },
  "POST /sales-point/me/two-factor": { who: "signed_in", body: { password: "một câu cũ đã lâu" } },
  "DELETE /sales-point/me/two-factor": {
    who: "signed_in",
    body: { password: "một câu cũ đã lâu" },
  },
  "POST /sales-point/me/two-factor/confirm": {
    who: "signed_in",
    body: { factor_id: "x", code: "123456" },
  },
  [`GET ${POINT}/stock`]: { who: "clerk" },
  [`POST ${POINT}/stock`]: { who: "clerk", body: { variant_id: "x", quantity: 1 } },
  [`GET ${POINT}/stock/:variant`]: { who: "clerk" },
  [`POST ${POINT}/stock/:variant`]: { who: "clerk", body: { alarm_at: 2 } },
  [`DELETE ${POINT}/stock/:variant`]: { who: "clerk" },
  [`POST ${POINT}/stock/:variant/add`]: {
    who: "clerk",
    body: { quantity: 1, reason: "delivery" },
  },
  [`POST ${POINT}/stock/:variant/count`]: { who: "clerk", body: { counted: 1, version: "x" } },
  [`GET ${POINT}/stock/export.csv`]: { who: "clerk" },
  [`GET ${POINT}/stock/export.xlsx`]: { who: "clerk" },
  [`POST ${POINT}/stock/import`]: { who: "clerk", body: {} },
  [`GET ${POINT}/register`]: { who: "clerk" },
  [`GET ${POINT}/movements`]: { who: "clerk" },
  [`GET ${POINT}/dashboard`]: { who: "clerk" },
  [`GET ${POINT}/compliance`]: { who: "clerk" },
  [`GET ${POINT}/price-list.pdf`]: { who: "clerk" },
  [`GET ${POINT}/labels.pdf`]: { who: "clerk" },
  [`POST ${POINT}/foreign-products`]: { who: "manager", body: {} },
  [`GET ${POINT}/staff`]: { who: "manager" },
  [`POST ${POINT}/staff/:id`]: { who: "manager", body: { role: "clerk" } },
  [`DELETE ${POINT}/staff/:id`]: { who: "manager" },
  [`POST ${POINT}/invitations`]: {
    who: "manager",
    body: { email: "khach@ocop.vn", role: "clerk" },
  },
  [`DELETE ${POINT}/invitations/:id`]: { who: "manager" },
  [`GET ${POINT}/audit`]: { who: "manager" },
  [`GET ${POINT}/counter`]: { who: "clerk" },
  [`POST ${POINT}/counter/codes`]: { who: "clerk", body: { device: "may-1", have: [] } },
  [`POST ${POINT}/counter/sales`]: { who: "clerk" },
  [`GET ${POINT}/counter/sales/:id`]: { who: "clerk" },
  [`POST ${POINT}/counter/counts`]: { who: "clerk" },
  [`GET ${POINT}/counter/sales/:id/receipt.pdf`]: { who: "clerk" },
  [`POST ${POINT}/counter/sales/:id/receipt`]: {
    who: "clerk",
    body: { email: "khach@ocop.vn" },
  },
  [`POST ${POINT}/counter/sales/:id/cancel`]: { who: "clerk", body: { reason: "Khách đổi ý" } },
  [`GET ${POINT}/orders`]: { who: "clerk" },
  [`GET ${POINT}/orders/:id`]: { who: "clerk" },
  [`POST ${POINT}/orders/:id/ready`]: { who: "clerk" },
  [`POST ${POINT}/orders/:id/hand-over`]: { who: "clerk", body: { code: "123456" } },
  [`POST ${POINT}/orders/:id/send`]: { who: "clerk", body: { carrier: "VNPost" } },
  [`POST ${POINT}/orders/:id/delivered`]: { who: "clerk" },
  [`POST ${POINT}/orders/:id/cancel`]: { who: "clerk", body: { reason: "Khách đổi ý" } },
  [`POST ${POINT}/orders/:id/returns`]: {
    who: "clerk",
    body: { items: [{ id: "x", quantity: 1 }], reason: "Khách đổi ý", restock: true },
  },
  [`GET ${POINT}/packing-list.pdf`]: { who: "clerk" },
  [`GET ${POINT}`]: { who: "clerk" },
  [`POST ${POINT}`]: { who: "manager", body: { phone: "0203 3825 000" } },
  [`POST ${POINT}/closed-days`]: { who: "manager", body: { date: "2030-01-01" } },
  [`DELETE ${POINT}/closed-days/:date`]: { who: "manager" },
  [`POST ${POINT}/photos`]: { who: "manager" },
  [`DELETE ${POINT}/photos/:id`]: { who: "manager" },
  [`POST ${POINT}/bank-account`]: {
    who: "manager",
    body: {
      bank_bin: "970436",
      account: "0123456789",
      holder: "DIEM BAN",
      password: "một câu cũ đã lâu",
    },
  },
}

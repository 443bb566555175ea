import { points, products } from "./fixtures.mjs"

// The staff's area of the fake: one manager, signed in with any password but "wrong"; "code@…" is asked for a code (123456).
// Tokens "manager" and "clerk"; the invitation "welcome". Kept in memory.

const ok = (body) => [200, body]
const refuse = (status, code, message, more = {}) => [
  status,
  { type: "not_allowed", code, message, ...more },
]
const notFound = refuse(404, "not_found", "Không tìm thấy.")
const AT = "2026-11-23T02:30:00.000Z"
const LISTED = 14

const own = points.slice(0, 2)
let person = { id: "st_1", name: "Quản lý điểm bán", email: "quan-ly@vidu.vn", two_factor: false }
let moves = 0

const register = [...products.values()].flatMap((product) =>
  product.variants.map((variant) => ({ product, variant }))
)
const shelf = new Map(
  register.slice(0, LISTED).map(({ product, variant }, i) => [
    variant.id,
    {
      variant_id: variant.id,
      handle: product.handle,
      title: product.title,
      variant: variant.title,
      sku: `QN-${String(i + 1).padStart(3, "0")}`,
      barcode: null,
      producer: product.producer?.name ?? "Cơ sở minh họa",
      stars: 4,
      stocked: [24, 3, 0, 60][i % 4],
      reserved: i === 0 ? 2 : 0,
      version: "1",
      price_vnd: variant.price_vnd,
      price_bounds:
        i % 2 ? null : { min_vnd: variant.price_vnd - 10_000, max_vnd: variant.price_vnd + 20_000 },
      alarm_at: 3,
      sellable:
        i === 5
          ? { ok: false, reason: "certificate_expired" }
          : { ok: true, until: "2027-11-30T17:00:00.000Z" },
      elsewhere: i === 7 ? "Hải Phòng" : null,
      alcohol: Boolean(product.alcohol),
    },
  ])
)
const history = []
const view = (item) => {
  const available = item.stocked - item.reserved
  return { ...item, available, low: available > 0 && available <= item.alarm_at }
}

function move(item, kind, change, note = null) {
  item.stocked += change ?? 0
  item.version = String(Number(item.version) + 1)
  history.unshift({
    id: `mv_${++moves}`,
    at: AT,
    who: person.name,
    kind,
    variant_id: item.variant_id,
    title: item.title,
    change,
    after: change === null ? null : item.stocked,
    note,
  })
  return ok({ item: view(item) })
}

const profiles = new Map(
  own.map((point) => [
    point.handle,
    {
      ...point,
      area_m2: 62,
      unit_code: "06652",
      email: null,
      opened_on: "2021-04-30",
      closed_on: null,
      hours: null,
      closed_days: [],
      photos: [],
      website: null,
      facebook: null,
      zalo: null,
      tiktok: null,
      alcohol_licence: null,
      bank: null,
    },
  ])
)
const shelfShare = { counting: 11, total: 14, needed: "7/10", verdict: "met" }

const roleOf = (token) => (token === "manager" || token === "clerk" ? token : null)

/** A route of one point: who asks and where is settled before `answer` is. */
const at = (method, path, answer, managers = false) => [
  method,
  new RegExp(`^/sales-point/points/([^/]+)${path}$`),
  (match, context) => {
    const role = roleOf(context.token)
    if (!role) return refuse(401, "not_signed_in", "Bạn chưa đăng nhập.")
    const point = profiles.get(match[1])
    if (!point) return notFound
    if (managers && role !== "manager") return refuse(403, "manager_only", "Chỉ quản lý làm được.")
    return answer({ ...context, point, role, id: match[2] })
  },
]

const item = (answer) => (context) => {
  const found = shelf.get(context.id)
  return found ? answer(found, context) : notFound
}

const signedIn = (answer) => (match, context) =>
  roleOf(context.token)
    ? answer(context, match)
    : refuse(401, "not_signed_in", "Bạn chưa đăng nhập.")

const me = (token) => ({
  ...person,
  points: own.map(({ handle, name }) => ({ handle, name, role: roleOf(token), closed: false })),
})

function list({ url }) {
  const q = (url.searchParams.get("q") ?? "").toLowerCase()
  const filter = url.searchParams.get("filter") ?? "all"
  const all = [...shelf.values()].map(view)
  const is = {
    all: () => true,
    low: (one) => one.low,
    out: (one) => one.available <= 0,
    unsellable: (one) => !one.sellable.ok,
    elsewhere: (one) => one.elsewhere !== null,
  }
  const items = all.filter((one) => is[filter](one) && one.title.toLowerCase().includes(q))
  const counts = Object.fromEntries(
    Object.entries(is).map(([key, test]) => [key, all.filter(test).length])
  )
  return ok({ items, total: items.length, page: 1, pages: 1, per_page: 50, counts })
}

export const salesPoint = [
  [
    "POST",
    /^\/sales-point\/sign-in$/,
    (_m, { body }) =>
      body.password === "wrong"
        ? refuse(401, "wrong_sign_in", "Thư điện tử hoặc mật khẩu chưa đúng.")
        : body.email.startsWith("code@")
          ? ok({ mfa: { challenge_id: "ch_1", expires_at: AT } })
          : ok({ token: body.email.startsWith("clerk@") ? "clerk" : "manager" }),
  ],
  [
    "POST",
    /^\/sales-point\/sign-in\/code$/,
    (_m, { body }) =>
      body.code === "123456"
        ? ok({ token: "manager" })
        : refuse(401, "wrong_code", "Mã chưa đúng."),
  ],
  [
    "GET",
    /^\/sales-point\/invitations\/welcome$/,
    () =>
      ok({
        invitation: {
          email: "clerk@vidu.vn",
          point: { handle: own[0].handle, name: own[0].name },
          role: "clerk",
          expires_at: "2026-11-30T00:00:00.000Z",
          known: false,
        },
      }),
  ],
  [
    "POST",
    /^\/sales-point\/invitations\/welcome\/accept$/,
    (_m, { body }) =>
      body.password.length < 12
        ? refuse(400, "weak_password", "Mật khẩu cần ít nhất 12 ký tự.", {
            problems: [{ field: "password", message: "Mật khẩu cần ít nhất 12 ký tự." }],
          })
        : ok({ token: "clerk" }),
  ],
  ["GET", /^\/sales-point\/me$/, signedIn(({ token }) => ok({ me: me(token) }))],
  [
    "POST",
    /^\/sales-point\/me$/,
    signedIn(({ token, body }) => {
      person = { ...person, name: body.name }
      return ok({ me: me(token) })
    }),
  ],
  ["POST", /^\/sales-point\/me\/password$/, signedIn(({ token }) => ok({ token }))],
  [
    "POST",
    /^\/sales-point\/me\/two-factor$/,
    signedIn(() =>
      ok({
        factor_id: "f_1",
        uri: "otpauth://totp/OCOP:quan-ly@vidu.vn?secret=JBSWY3DPEHPK3PXP&issuer=OCOP",
        secret: "JBSWY3DPEHPK3PXP",
      })
    ),
  ],
  [
    "POST",
    /^\/sales-point\/me\/two-factor\/confirm$/,
    signedIn(() => ok({ recovery_codes: ["1111-aaaa", "2222-bbbb", "3333-cccc", "4444-dddd"] })),
  ],
  ["DELETE", /^\/sales-point\/me\/two-factor$/, signedIn(({ token }) => ok({ me: me(token) }))],
  ["POST", /^\/sales-point\/sign-out$/, signedIn(() => ok({ success: true }))],
  at("GET", "", ({ point, role }) => ok({ point: { ...point, role } })),
  at(
    "POST",
    "",
    ({ point, body, role }) => ok({ point: { ...Object.assign(point, body), role } }),
    true
  ),
  at("POST", "/closed-days", ({ point, body }) => {
    point.closed_days.push(body)
    return ok({ point })
  }),
  at("DELETE", "/closed-days/([^/]+)", ({ point, id }) => {
    point.closed_days = point.closed_days.filter(({ date }) => date !== id)
    return ok({ point })
  }),
  at("POST", "/bank-account", ({ point, body }) => {
    if (body.password === "wrong") return refuse(401, "wrong_password", "Mật khẩu chưa đúng.")
    point.bank = {
      bank_bin: body.bank_bin,
      bank_name: "Vietcombank",
      account_end: body.account.slice(-4),
      holder: body.holder,
    }
    return ok({ point })
  }),
  at("GET", "/staff", () =>
    ok({
      staff: [{ ...person, role: "manager", since: "2026-11-01" }],
      invitations: [{ id: "inv_1", email: "moi@vidu.vn", role: "clerk", expires_at: AT }],
    })
  ),
  at("POST", "/invitations", ({ body }) =>
    ok({
      invitation: { id: "inv_2", ...body, expires_at: AT, link: "/sales-point/invitation/welcome" },
    })
  ),
  at("GET", "/audit", () =>
    ok({
      entries: [
        {
          at: AT,
          who: person.name,
          action: "bank_changed",
          before: { account_end: "1234" },
          after: { account_end: "5678" },
          reason: null,
        },
      ],
      page: 1,
      pages: 1,
    })
  ),
  at("GET", "/dashboard", () => {
    const items = [...shelf.values()].map(view)
    return ok({
      today: {
        date: "2026-11-23",
        orders: 7,
        units: 12,
        revenue_vnd: 2_450_000,
        counter_vnd: 1_700_000,
        online_vnd: 750_000,
      },
      to_prepare: 2,
      ready: 1,
      low_stock: items.filter((one) => one.low).slice(0, 8),
      best_sellers: items.slice(0, 4).map((one, i) => ({
        variant_id: one.variant_id,
        title: one.title,
        variant: one.variant,
        units: 40 - i * 7,
        revenue_vnd: one.price_vnd * (40 - i * 7),
      })),
      lapsing: items.slice(0, 2).map((one) => ({
        title: one.title,
        handle: one.handle,
        last_valid_day: "2027-01-15",
        days_left: 53,
        stock: one.stocked,
      })),
      shelf: shelfShare,
      last_movement_at: AT,
    })
  }),
  at("GET", "/compliance", () =>
    ok({
      shelf: shelfShare,
      shelf_products: [...shelf.values()].map((one) => ({
        title: one.title,
        handle: one.handle,
        counts: one.elsewhere === null && one.sellable.ok,
        reason: one.elsewhere ? "elsewhere" : one.sellable.ok ? null : "expired",
      })),
      area: { class: "shop", area_m2: 62, minimum_m2: 40, ok: true },
      inspection: {
        inspected_on: "2026-08-12",
        has_sign: true,
        has_shelves: true,
        has_price_list: false,
        note: null,
        by: "Cán bộ OCOP",
      },
    })
  ),
  at("GET", "/register", () =>
    ok({
      products: register
        .filter(({ variant }) => !shelf.has(variant.id))
        .slice(0, 20)
        .map(({ product, variant }) => ({
          variant_id: variant.id,
          title: product.title,
          variant: variant.title,
          producer: product.producer?.name ?? "Cơ sở minh họa",
          stars: 4,
          price_vnd: variant.price_vnd,
          barcode: null,
          last_valid_day: "2027-11-30",
          alcohol: false,
        })),
      total: 20,
      page: 1,
      pages: 1,
    })
  ),
  at("GET", "/stock", list),
  at("POST", "/stock/import", () =>
    ok({
      import: {
        rows: 2,
        changes: 1,
        problems: [],
        preview: [{ line: 2, title: "Ruốc hàu Vân Đồn", field: "stocked", before: 24, after: 30 }],
      },
    })
  ),
  at("GET", "/movements", () => ok({ movements: history, page: 1, pages: 1 })),
  at(
    "GET",
    "/stock/([^/]+)",
    item((found) =>
      ok({
        item: view(found),
        history: history.filter(({ variant_id }) => variant_id === found.variant_id),
      })
    )
  ),
  at(
    "POST",
    "/stock/([^/]+)/add",
    item((found, { body }) => move(found, body.reason, body.quantity, body.note ?? null))
  ),
  at(
    "POST",
    "/stock/([^/]+)/count",
    item((found, { body }) =>
      body.version === found.version
        ? move(found, "count", body.counted - found.stocked)
        : refuse(409, "stock_changed", "Kho đã thay đổi. Hãy đếm lại.", { item: view(found) })
    )
  ),
  at(
    "POST",
    "/stock/([^/]+)",
    item((found, { body }) => {
      if (body.price_vnd && found.price_bounds && body.price_vnd > found.price_bounds.max_vnd) {
        return refuse(400, "price_out_of_bounds", "Giá cao hơn mức nhà sản xuất cho phép.")
      }
      Object.assign(found, body)
      return move(found, body.price_vnd ? "price" : "alarm", null)
    })
  ),
]

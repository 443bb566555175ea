// A sales point's counter with a ledger in memory: stock falls once per key. Codes, prices and refusals as in the contract.
const at = () => new Date().toISOString()
const item = (n, title, facts = {}) => ({
  variant_id: `variant_${n}`,
  title,
  variant: "Gói 500 g",
  barcode: null,
  code: `22-193-00${n}-2024`,
  digital_link: null,
  price_vnd: 120_000,
  available: 10,
  version: "10-0",
  sellable_until: "2027-12-01T17:00:00.000Z",
  alcohol: false,
  words: title.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase(),
  // Two of everything are promised to orders of the web.
  stocked: (facts.available ?? 10) + 2,
  ...facts,
})

const items = [
  item(1, "Chả mực Hạ Long", { price_vnd: 250_000, barcode: "8938505974019", available: 5 }),
  item(2, "Rượu ba kích Ba Chẽ", { alcohol: true, price_vnd: 180_000 }),
  item(3, "Ruốc hàu Vân Đồn", { available: 2 }),
  item(4, "Trà hoa vàng Ba Chẽ", { sellable_until: null }),
  item(5, "Miến dong Bình Liêu", { price_vnd: 65_000 }),
]
const account = {
  bank_bin: "970415",
  bank_name: "VietinBank",
  number: "113366668888",
  holder: "DIEM BAN MINH HOA",
}
const sales = new Map()
let made = 0

function refusal(lines) {
  const refused = lines.flatMap((line) => {
    const there = items.find(({ variant_id }) => variant_id === line.variant_id)
    if (there && there.available >= line.quantity) return []
    const title = there?.title ?? "?"
    return [
      {
        variant_id: line.variant_id,
        title,
        code: "insufficient_stock",
        message: `“${title}” không còn đủ số lượng tại điểm bán này.`,
        available: there?.available ?? 0,
        price_vnd: there?.price_vnd ?? null,
      },
    ]
  })
  return refused.length > 0
    ? [409, { type: "conflict", code: "insufficient_stock", message: "Hết hàng", lines: refused }]
    : null
}

const book = (_match, { body, headers }) => {
  const key = headers["idempotency-key"]
  const known = sales.get(key)
  if (known) return [200, { sale: known }]
  const refused = refusal(body.lines)
  if (refused) return refused
  const lines = body.lines.map((line) => {
    const there = items.find(({ variant_id }) => variant_id === line.variant_id)
    there.available -= line.quantity
    return {
      title: there.title,
      variant: there.variant,
      quantity: line.quantity,
      unit_price_vnd: line.unit_price_vnd,
      total_vnd: line.quantity * line.unit_price_vnd,
    }
  })
  made += 1
  const sale = {
    id: `order_counter_${made}`,
    display_id: 100 + made,
    key,
    sold_at: body.sold_at,
    booked_at: at(),
    total_vnd: lines.reduce((sum, line) => sum + line.total_vnd, 0),
    lines,
    code: body.code,
    state: "waiting",
    received_vnd: 0,
    qr_text: "00020101021238560010A000000727",
    expires_at: new Date(Date.now() + 15 * 60_000).toISOString(),
    seller: "Người bán minh họa",
  }
  sales.set(key, sale)
  return [200, { sale }]
}

const counter = ([, handle]) => [
  200,
  {
    at: at(),
    point: { handle, name: "Cửa hàng minh họa" },
    account,
    hold_minutes: 15,
    items,
    codes: [],
    open: [...sales.values()].reverse(),
  },
]

/** Routes of the fake backend below `/sales-point/points/:point/counter`. */
export const counterRoutes = [
  ["GET", /^\/sales-point\/points\/([^/]+)\/counter$/, counter],
  [
    "POST",
    /^\/sales-point\/points\/[^/]+\/counter\/codes$/,
    (_m, { body }) => [
      200,
      {
        codes: Array.from(
          { length: 20 },
          (_x, n) => `OCOPQN${body.device.slice(0, 6).toUpperCase()}${String(n).padStart(2, "2")}`
        ),
      },
    ],
  ],
  ["POST", /^\/sales-point\/points\/[^/]+\/counter\/sales$/, book],
  [
    "GET",
    /^\/sales-point\/points\/[^/]+\/counter\/sales\/([^/]+)$/,
    ([, id]) => {
      const sale = [...sales.values()].find((one) => one.id === id)
      return sale ? [200, { sale }] : [404, { code: "sale_not_found", message: "Không tìm thấy" }]
    },
  ],
  [
    "POST",
    /^\/sales-point\/points\/[^/]+\/counter\/counts$/,
    (_m, { body }) => [200, { item: { variant_id: body.variant_id, stocked: body.counted } }],
  ],
]

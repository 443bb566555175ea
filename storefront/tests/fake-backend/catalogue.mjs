import { drinks, items, places, points } from "./fixtures.mjs"

const PER_PAGE = 24
const groups = {
  I: "Thực phẩm",
  II: "Đồ uống",
  III: "Dược liệu và sản phẩm từ dược liệu",
  IV: "Thủ công mỹ nghệ",
  V: "Sinh vật cảnh",
  VI: "Dịch vụ du lịch cộng đồng, du lịch sinh thái và điểm du lịch",
}
const producerTypes = {
  enterprise: "Doanh nghiệp",
  cooperative: "Hợp tác xã",
  household: "Hộ sản xuất",
}
const bands = {
  "0-100000": "Dưới 100.000 ₫",
  "100000-200000": "100.000 – 200.000 ₫",
  "200000-500000": "200.000 – 500.000 ₫",
  "500000-": "Từ 500.000 ₫",
}

export const fold = (text) =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/đ/g, "d")
    .replace(/Đ/g, "d")
    .toLowerCase()

const pointsOf = (item) =>
  points.slice(0, Math.min(item.points_in_stock, points.length)).map((p) => p.handle)
const band = (price) =>
  price < 100000
    ? "0-100000"
    : price < 200000
      ? "100000-200000"
      : price < 500000
        ? "200000-500000"
        : "500000-"

const valueOf = {
  stars: (item) => [String(item.stars)],
  group: (item) => [item.group],
  place: (item) => [item.place.code],
  price: (item) => [band(item.price_vnd)],
  point: pointsOf,
  producer_type: (item) => [item.producer.type],
}
const labels = {
  stars: { 5: "5 sao", 4: "4 sao", 3: "3 sao" },
  group: groups,
  place: Object.fromEntries(places.map((p) => [p.code, p.name])),
  price: bands,
  point: Object.fromEntries(points.map((p) => [p.handle, p.name])),
  producer_type: producerTypes,
}
const sorts = {
  popular: (a, b) => b.sold - a.sold,
  relevance: (a, b) => b.sold - a.sold,
  price_asc: (a, b) => a.price_vnd - b.price_vnd,
  price_desc: (a, b) => b.price_vnd - a.price_vnd,
  stars: (a, b) => b.stars - a.stars,
  name: (a, b) => a.title.localeCompare(b.title, "vi"),
  newest: (a, b) => b.certificate_last_day.localeCompare(a.certificate_last_day),
}

/** The answer of GET /store/ocop/catalogue, with disjunctive facets; `null` for a bad parameter. */
export function catalogue(params) {
  const page = Number(params.get("page") ?? 1)
  const sort = params.get("sort") ?? "popular"
  if (!Number.isInteger(page) || page < 1 || !(sort in sorts)) return null
  const query = (params.get("q") ?? "").trim()
  const words = fold(query).split(/\s+/).filter(Boolean)
  const text = (item) => fold(`${item.title} ${item.producer.name} ${item.place.name}`)
  const goods = params.get("alcohol") === "1" ? drinks.map(({ item }) => item) : items
  let matching = goods.filter((item) => words.every((word) => text(item).includes(word)))
  const near = words.length > 0 && matching.length === 0
  if (near) matching = goods.filter((item) => words.some((word) => text(item).includes(word)))
  const producer = params.get("producer")
  if (producer) matching = matching.filter((item) => item.producer.handle === producer)
  const chosen = Object.fromEntries(Object.keys(valueOf).map((name) => [name, params.getAll(name)]))
  const passes = (item, except) =>
    Object.entries(chosen).every(
      ([name, values]) =>
        name === except ||
        values.length === 0 ||
        valueOf[name](item).some((value) => values.includes(value))
    )
  const results = matching.filter((item) => passes(item, null)).sort(sorts[sort])
  const facets = Object.fromEntries(
    Object.keys(valueOf).map((name) => {
      const within = matching.filter((item) => passes(item, name))
      const values = Object.entries(labels[name]).map(([value, label]) => ({
        value,
        label,
        count: within.filter((item) => valueOf[name](item).includes(value)).length,
      }))
      return [name, values.filter((v) => v.count > 0 || chosen[name].includes(v.value))]
    })
  )
  return {
    query,
    folded: fold(query),
    total: results.length,
    page,
    pages: Math.max(1, Math.ceil(results.length / PER_PAGE)),
    per_page: PER_PAGE,
    results: results.slice((page - 1) * PER_PAGE, page * PER_PAGE),
    facets,
    suggestion: near && results[0] ? results[0].title : null,
  }
}

export function suggest(q) {
  const folded = fold(q)
  if (!folded) return []
  return items
    .filter((item) => fold(item.title).includes(folded))
    .slice(0, 8)
    .map((item) => ({ handle: item.handle, title: item.title, place: item.place.name }))
}

export function home() {
  return {
    counts: { products: 393, producers: 216, points: points.length },
    groups: catalogue(new URLSearchParams()).facets.group,
    best_sellers: [...items].sort(sorts.popular).slice(0, 8),
    places: places
      .map((place) => ({
        ...place,
        products: items.filter((item) => item.place.code === place.code).length,
      }))
      .filter((place) => place.products > 0),
    points,
  }
}

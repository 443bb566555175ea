import { afterAll, beforeAll, describe, expect, it } from "vitest"
import type * as PointPage from "../shop/point"
import type * as PointsPage from "../shop/points"
import type * as ProductPage from "../shop/product"
import type * as Sitemap from "../api/sitemap"
import { startBackend } from "./shopper"

let stop = () => {}
let points: typeof PointsPage
let point: typeof PointPage
let product: typeof ProductPage
let sitemap: typeof Sitemap

beforeAll(async () => {
  stop = (await startBackend()).stop
  points = await import("../shop/points")
  point = await import("../shop/point")
  product = await import("../shop/product")
  sitemap = await import("../api/sitemap")
})
afterAll(() => stop())

function at(path: string, params: Record<string, string> = {}) {
  const url = new URL(path, "http://localhost:3300")
  return { url, params, request: new Request(url), context: null } as never
}

describe("the list of points", () => {
  it("shows where each is, whether it is open and what it has", async () => {
    const { page, tiles } = await points.loader(at("/points"))
    expect(tiles).toBeNull()
    expect(page.points[0]).toMatchObject({
      handle: "trung-tam-ocop-ha-long",
      door: { open: true, text: "Đang mở cửa" },
      products: "30 sản phẩm",
      groups: ["Thực phẩm (20)", "Đồ uống (10)"],
    })
    expect(page.points[1]?.door).toEqual({ open: false, text: "Đang đóng cửa" })
    expect(page.points[2]?.door).toBeNull()
  })

  it("narrows by its address, and then stays out of search engines", async () => {
    const all = await points.loader(at("/points"))
    const open = await points.loader(at("/points?open=1&group=II"))
    expect(open.page.points.length).toBeLessThan(all.page.points.length)
    expect(open.page.points.map(({ door }) => door?.open)).not.toContain(false)
    expect(JSON.stringify(open.meta)).toContain("noindex")
    expect(JSON.stringify(all.meta)).not.toContain("noindex")
    const strange = await points.loader(at("/points?open=yes&group=IX"))
    expect(strange.page.points).toHaveLength(all.page.points.length)
  })
})

describe("a point's page", () => {
  const params = { handle: "cua-hang-ocop-hon-gai" }
  const path = "/points/cua-hang-ocop-hon-gai"

  it("shows its week, its goods, and filters that stay on the page", async () => {
    const { point: view, goods } = await point.loader(at(path, params))
    expect(view.week[0]).toMatchObject({ name: "Thứ Hai", text: "Nghỉ" })
    expect(view.week[1]).toMatchObject({ name: "Thứ Ba", text: "07:30 – 21:00" })
    expect(goods.facets.map(({ name }) => name)).not.toContain("point")
    expect(goods.results.length).toBeGreaterThan(0)
    const searched = await point.loader(at(`${path}?stars=5`, params))
    expect(searched.goods.chips).toEqual([{ label: "5 sao", without: path }])
    expect(searched.goods.total).toBeLessThan(goods.total)
  })

  it("describes itself to search engines as a store with its hours", async () => {
    const { meta } = await point.loader(at(path, params))
    const ld = meta.flatMap((entry) => ("script:ld+json" in entry ? [entry["script:ld+json"]] : []))
    expect(ld[0]).toMatchObject({
      "@type": "Store",
      openingHoursSpecification: [
        {
          dayOfWeek: ["Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
          opens: "07:30",
          closes: "21:00",
        },
      ],
    })
  })

  it("is not there for an unknown point", async () => {
    const status = await point
      .loader(at("/points/khong-co", { handle: "khong-co" }))
      .then(() => 200)
      .catch((error: unknown) => (error instanceof Response ? error.status : 0))
    expect(status).toBe(404)
  })
})

it("tells what each point asks and how long it keeps the goods", async () => {
  const { data } = await product.loader(at("/products/nam-kim-cham", { handle: "nam-kim-cham" }))
  const offered = (handle: string) => data.product.offers.find((offer) => offer.handle === handle)
  const first = offered("trung-tam-ocop-ha-long")
  const second = offered("cua-hang-ocop-hon-gai")
  const variant = data.product.variants[0]?.id ?? ""
  expect(first?.prices[variant]).toBe("22.000\u00a0₫")
  expect(second?.prices[variant]).toBe("27.000\u00a0₫")
  expect(first?.holdText).toBe("Khi hàng sẵn sàng, điểm bán báo cho bạn và giữ hàng 72 giờ.")
})

it("is in the sitemap, in both languages", async () => {
  const xml = await (await sitemap.loader(at("/sitemap.xml"))).text()
  expect(xml).toContain("<loc>http://localhost:3300/points</loc>")
  expect(xml).toContain("/en/points/cua-hang-ocop-hon-gai</loc>")
})

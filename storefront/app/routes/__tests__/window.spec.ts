import { afterAll, beforeAll, describe, expect, it, vi } from "vitest"
import type * as Robots from "../api/robots"
import type * as Sitemap from "../api/sitemap"
import type * as HomePage from "../shop/home"
import type * as PolicyPage from "../shop/policy"
import type * as ProducerPage from "../shop/producer"
import type * as ProductPage from "../shop/product"
import type * as ProductsPage from "../shop/products"
import { startBackend } from "./shopper"

let stop = () => {}
let home: typeof HomePage
let products: typeof ProductsPage
let product: typeof ProductPage
let producer: typeof ProducerPage
let policy: typeof PolicyPage
let sitemap: typeof Sitemap
let robots: typeof Robots

beforeAll(async () => {
  stop = (await startBackend()).stop
  home = await import("../shop/home")
  products = await import("../shop/products")
  product = await import("../shop/product")
  producer = await import("../shop/producer")
  policy = await import("../shop/policy")
  sitemap = await import("../api/sitemap")
  robots = await import("../api/robots")
})
afterAll(() => stop())

const ORIGIN = "http://localhost:3300"

/** What the loader of a page gets for an address. */
function at(path: string, params: Record<string, string> = {}) {
  const url = new URL(path, ORIGIN)
  return { url, params, request: new Request(url), context: null } as never
}

/** The status of what a loader throws. */
async function thrown(answer: () => unknown): Promise<number> {
  try {
    await answer()
    return 200
  } catch (error) {
    return error instanceof Response ? error.status : 0
  }
}

describe("the home page", () => {
  it("shows what really sold, in the page's language", async () => {
    const { home: view } = await home.loader(at("/"))
    expect(view.shelf.title).toBe("Mua nhiều")
    expect(view.shelf.products[0]).toMatchObject({
      handle: "nam-kim-cham",
      price: "22.000\u00a0₫",
      sold: "Đã bán 610",
      stock: "Còn hàng ở 2 điểm bán",
    })
    expect((await home.loader(at("/en"))).home.shelf.products[0]).toMatchObject({
      price: "22,000\u00a0₫",
      sold: "610 sold",
    })
  })
})

describe("the catalogue", () => {
  it("finds without marks and lights up what matched", async () => {
    const { page, heading } = (await products.loader(at("/products?q=ruoc hau"))).data
    expect(heading).toBe("Kết quả cho “ruoc hau”")
    expect(page.totalText).toBe("2 sản phẩm")
    expect(page.results[0]?.title).toEqual([
      { text: "Ruốc", hit: true },
      { text: " ", hit: false },
      { text: "hàu", hit: true },
      { text: " Vân Đồn", hit: false },
    ])
  })

  it("keeps filtered lists away from search engines and each plain page its own", async () => {
    const canonical = async (path: string) =>
      (await products.loader(at(path))).data.meta.flatMap((entry) =>
        "rel" in entry && entry.rel === "canonical"
          ? [entry.href]
          : "name" in entry && entry.name === "robots"
            ? [entry.content]
            : []
      )
    expect(await canonical("/products")).toEqual([`${ORIGIN}/products`])
    expect(await canonical("/en/products?page=2")).toEqual([`${ORIGIN}/en/products?page=2`])
    expect(await canonical("/products?stars=5")).toEqual(["noindex, follow"])
  })

  it("offers each choice as a chip that can be taken back", async () => {
    const { page } = (await products.loader(at("/products?q=tra&stars=5&stars=4&page=2"))).data
    expect(page.chips).toEqual([
      { label: "“tra”", without: "/products?stars=5&stars=4" },
      { label: "5 sao", without: "/products?q=tra&stars=4" },
      { label: "4 sao", without: "/products?q=tra&stars=5" },
    ])
  })

  it("asks whether a near miss was meant", async () => {
    const { page } = (await products.loader(at("/products?q=ruoc hau vang mat"))).data
    expect(page.suggestion).not.toBeNull()
  })

  it("says 503 while the backend is down, not that there is nothing", async () => {
    const quiet = vi.spyOn(console, "error").mockImplementation(() => {})
    expect(await thrown(() => products.loader(at("/products?q=!down")))).toBe(503)
    expect(quiet).toHaveBeenCalledOnce()
    quiet.mockRestore()
  })
})

describe("a product's page", () => {
  const open = async (handle: string, path = `/products/${handle}`) => {
    const { product: view, meta } = (await product.loader(at(path, { handle }))).data
    const ld = meta.flatMap((entry) => ("script:ld+json" in entry ? [entry["script:ld+json"]] : []))
    return { view, ld: ld[0] as Record<string, unknown> }
  }

  it("shows certificate, price and the points that have it", async () => {
    const { view, ld } = await open("ruoc-hau-van-don")
    expect(view.stars).toEqual({
      count: 4,
      meaning: "chất lượng cao, từ 70 đến dưới 90 điểm, do tỉnh công nhận",
    })
    expect(view.variants.map((variant) => variant.price)).toEqual([
      "185.000\u00a0₫",
      "370.000\u00a0₫",
    ])
    expect(view.certificate?.facts).toContainEqual({
      name: "Hiệu lực đến hết ngày",
      value: "30/11/2027",
      vi: false,
    })
    expect(view.offers[0]).toMatchObject({ handle: "trung-tam-ocop-ha-long", level: "in_stock" })
    expect(ld.hasCertification).toMatchObject({
      certificationStatus: "https://schema.org/CertificationActive",
      certificationRating: { ratingValue: 4 },
    })
    expect(ld.offers).toMatchObject({ lowPrice: 185000, highPrice: 370000 })
  })

  it("says whose OCOP product it is when another province certified it, in lists too", async () => {
    expect((await open("nam-kim-cham")).view.elsewhere).toBe("Sản phẩm OCOP của Hải Phòng")
    const english = await open("nam-kim-cham", "/en/products/nam-kim-cham")
    expect(english.view.elsewhere).toBe("OCOP product of Hải Phòng")
    expect((await open("ruoc-hau-van-don")).view.elsewhere).toBeNull()
    const { page } = (await products.loader(at("/products?q=nam kim cham"))).data
    expect(page.results[0]).toMatchObject({ elsewhere: "Sản phẩm OCOP của Hải Phòng" })
  })

  it("of an expired certificate stays, says so, and has no stars, price or offer", async () => {
    const { view, ld } = await open("cha-ca-het-han")
    expect(view.refusal?.title).toBe("Chứng nhận OCOP đã hết hiệu lực")
    expect([view.stars, view.until, view.variants, view.offers]).toEqual([null, null, [], []])
    expect(view.certificate).toMatchObject({ valid: false, state: "Đã hết hiệu lực" })
    expect(ld).not.toHaveProperty("offers")
    expect(ld.hasCertification).toMatchObject({
      certificationStatus: "https://schema.org/CertificationInactive",
    })
    expect(ld.hasCertification).not.toHaveProperty("certificationRating")
  })

  it("shows the Vietnamese story where there is no English one, and says which language it is", async () => {
    expect((await open("ruoc-hau-van-don", "/en/products/ruoc-hau-van-don")).view.story?.vi).toBe(
      false
    )
    expect((await open("cha-muc-ha-long", "/en/products/cha-muc-ha-long")).view.story?.vi).toBe(
      true
    )
  })

  it("is 404 for an unknown product", async () => {
    expect(await thrown(() => product.loader(at("/products/x", { handle: "khong-co" })))).toBe(404)
  })
})

describe("a producer's page", () => {
  it("lists what is on sale and what is no longer certified", async () => {
    const { producer: view } = await producer.loader(
      at("/producers/htx-ruoc-hau-van-don", { handle: "htx-ruoc-hau-van-don" })
    )
    expect(view.type).toBe("Hợp tác xã")
    expect(view.products.map((item) => item.handle)).toContain("ruoc-hau-van-don")
    expect(view.expired).toEqual([
      { handle: "cha-ca-het-han", title: "Chả cá minh họa hết hạn chứng nhận" },
    ])
  })
})

describe("the operator's rules", () => {
  it("exist in both languages, and only the listed ones", async () => {
    for (const slug of ["terms", "privacy", "delivery", "returns", "payment", "complaints"]) {
      expect(
        policy.loader(at(`/policies/${slug}`, { slug })).policy.sections.length
      ).toBeGreaterThan(1)
      expect(policy.loader(at(`/en/policies/${slug}`, { slug })).policy.lead).toMatch(/\.$/)
    }
    expect(await thrown(() => policy.loader(at("/policies/x", { slug: "x" })))).toBe(404)
  })
})

describe("what crawlers read", () => {
  it("is a sitemap of both languages built on the public origin", async () => {
    const xml = await (await sitemap.loader(at("/sitemap.xml"))).text()
    expect(xml).toContain(
      `<loc>${ORIGIN}/products/ruoc-hau-van-don</loc><lastmod>2026-11-20</lastmod>`
    )
    expect(xml).toContain(`hreflang="en" href="${ORIGIN}/en/products/ruoc-hau-van-don"`)
    expect((await sitemap.loader(at("/sitemap.xml?page=9"))).status).toBe(404)
  })

  it("is a robots.txt that keeps them out of shoppers' pages", async () => {
    expect(await robots.loader().text()).toContain("Disallow: /checkout/\nDisallow: /en/checkout/")
  })
})

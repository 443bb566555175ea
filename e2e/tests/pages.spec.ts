import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

const PAGES = [
  "/",
  "/products",
  "/products?q=tra&stars=4",
  "/products?q=khongcogica",
  "/products/ruoc-hau-van-don",
  "/cart",
  "/policies/terms",
  "/policies/complaints",
]

for (const prefix of ["", "/en"]) {
  for (const path of PAGES) {
    const address = `${prefix}${path}`.replace(/\/$/, "") || "/"
    test(`${address} is accessible, fits the screen and speaks its language`, async ({ page }) => {
      const response = await page.goto(address)
      expect(response?.status()).toBe(200)
      await expect(page.locator("html")).toHaveAttribute("lang", prefix ? "en" : "vi")
      await expect(page).toHaveTitle(/OCOP/)
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1)
      await expectAccessible(page)
      await expectNoSidewaysScroll(page)
      await page.setViewportSize({ width: 320, height: 640 })
      await expectNoSidewaysScroll(page)
    })
  }
}

test("a producer's page lists what it makes", async ({ page }) => {
  await page.goto("/products/ruoc-hau-van-don")
  const producer = page.locator("main a[href^='/producers/']").first()
  const name = (await producer.textContent())?.trim() ?? ""
  await producer.click()
  await expect(page).toHaveURL(/\/producers\//)
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name)
  await expect(page.getByRole("link", { name: /Ruốc hàu Vân Đồn/ }).first()).toBeVisible()
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
})

test("every link of the home page and its footer leads somewhere", async ({ page, request }) => {
  await page.goto("/")
  const links = await page
    .locator("a[href^='/']")
    .evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute("href") ?? ""))])
  expect(links.length).toBeGreaterThan(20)
  for (const link of links.filter((href) => !href.includes("#"))) {
    expect((await request.get(link)).status(), link).toBe(200)
  }
})

test("sitemap and robots name real addresses only", async ({ request, baseURL }) => {
  const robots = await (await request.get("/robots.txt")).text()
  expect(robots).toContain("Disallow: /checkout")
  const sitemap = await (await request.get("/sitemap.xml")).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => String(match[1]))
  expect(addresses.length).toBeGreaterThan(0)
  for (const address of addresses.slice(0, 5)) {
    expect(new URL(address).origin).toBe(new URL(String(baseURL)).origin)
    expect((await request.get(new URL(address).pathname)).status(), address).toBe(200)
  }
})

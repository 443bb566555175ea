import { registered, whileExpired, whileWithdrawn } from "../support/certificates"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

const HANDLE = "cha-muc-ha-long"

// The browser itself logs the 404 documents these tests ask for.
test.use({ tolerate: [/the server responded with a status of 404/] })

for (const { prefix, word } of [
  { prefix: "", word: "Còn hiệu lực" },
  { prefix: "/en", word: "Valid" },
]) {
  test(`${prefix}/01/… answers a scan in one light page`, async ({ page }) => {
    const { gtin, title, code } = await registered(HANDLE)
    let bytes = 0
    page.on("requestfinished", (request) => {
      void request.sizes().then((sizes) => {
        bytes += sizes.responseBodySize + sizes.responseHeadersSize
      })
    })
    const response = await page.goto(`${prefix}/01/${gtin}/10/L24-7`)
    expect(response?.status()).toBe(200)
    expect(response?.headers()["set-cookie"]).toBeUndefined()
    await expect(page.getByRole("heading", { level: 1, name: word, exact: true })).toBeVisible()
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible()
    await expect(page.locator("main")).toContainText(code)
    await expect(page.locator("main")).toContainText("L24-7")
    expect(await page.locator("script:not([type='application/ld+json'])").count()).toBe(0)
    await expect
      .poll(() => page.locator("main img").evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBeGreaterThan(0)
    await expect.poll(() => bytes).toBeGreaterThan(4_000)
    expect(bytes).toBeLessThan(50_000)
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await expectNoSidewaysScroll(page)
  })
}

test("the product's page leads to its proof, and both tell machines the same", async ({ page }) => {
  const { code } = await registered(HANDLE)
  const certification = async () => {
    const entries = await page.locator("script[type='application/ld+json']").allTextContents()
    return entries.map((text) => JSON.parse(text)).find((entry) => entry["@type"] === "Product")
      .hasCertification
  }
  await page.goto(`/products/${HANDLE}`)
  const told = await certification()
  expect(told.certificationStatus).toBe("https://schema.org/CertificationActive")
  await page.getByRole("link", { name: "Kiểm tra giấy chứng nhận", exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`/verify/${code}$`))
  await expect(page.getByRole("heading", { level: 1, name: "Còn hiệu lực" })).toBeVisible()
  expect(await certification()).toEqual(told)
})

test("a withdrawal shows within seconds, with its ground and day", async ({ page }) => {
  const { certificate, code } = await registered(HANDLE)
  await whileWithdrawn(certificate, async () => {
    await expect(async () => {
      await page.goto(`/verify/${code}`)
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Đã bị thu hồi", {
        timeout: 500,
      })
    }).toPass({ timeout: 15_000 })
    await expect(page.locator("main")).toContainText("từ ngày 15/06/2026")
    await expect(page.locator("main")).toContainText("Sử dụng sai nhãn hiệu OCOP")
    await expect(page.locator("main")).not.toContainText(/\d sao/)
    await expectAccessible(page)
  })
})

test("an old box says so", async ({ page }) => {
  const { certificate, gtin } = await registered("nuoc-mam-sa-sung-van-don")
  await whileExpired(certificate, async () => {
    await page.goto(`/en/01/${gtin}`)
    await expect(page.getByRole("heading", { level: 1, name: "Expired" })).toBeVisible()
    await expect(page.locator("main")).not.toContainText(/\d stars/)
    await expectAccessible(page)
  })
})

test("a code is typed with the keyboard alone, without a script", async ({ browser, baseURL }) => {
  const { gtin, title } = await registered("ruoc-hau-van-don")
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL })
  const page = await context.newPage()
  await page.goto("/verify")
  await page.getByLabel("Mã sản phẩm hoặc mã vạch").focus()
  await page.keyboard.type(gtin.replace(/(\d{7})$/, " $1"))
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(new RegExp(`/01/${gtin}$`))
  await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible()
  await context.close()
})

for (const [path, words] of [
  ["/verify/22-99999-9-2026", "Không có sản phẩm nào trong danh mục mang mã này"],
  ["/en/verify/22-99999-9-2026", "No product in the register carries this code"],
  ["/verify/%3Cimg%20src=x%20onerror=alert(1)%3E", "không có nghĩa là hàng giả"],
  ["/verify/%00", "không có nghĩa là hàng giả"],
  ["/verify/%E0%A4%A", "không có nghĩa là hàng giả"],
  ["/01/8935001293058", "chữ số cuối không khớp"],
  ["/en/01/12345", "A barcode has 8, 12, 13 or 14 digits"],
  [`/verify/${"9".repeat(2_000)}`, "không có nghĩa là hàng giả"],
] as const) {
  test(`${path.slice(0, 40)} is a 404 that suggests nothing false`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator("main")).toContainText(words)
    await expect(page.locator("html")).toHaveAttribute("lang", path.startsWith("/en") ? "en" : "vi")
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  })
}

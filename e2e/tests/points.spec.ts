import type { Page } from "@playwright/test"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

const PRODUCT = "/products/ruoc-hau-van-don"

async function lookAt(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

test("a shopper finds the nearest point, and what it has", async ({ page, context }) => {
  await context.grantPermissions(["geolocation"])
  // In Móng Cái, far from the centre that stands first in the list.
  await context.setGeolocation({ latitude: 21.5, longitude: 107.96 })
  await page.goto("/points")
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Điểm bán OCOP Quảng Ninh")
  const cards = page.locator("main li h3")
  await expect(cards.first()).toHaveText("Trung tâm OCOP Hạ Long")
  await expect(page.getByRole("button", { name: "Phóng to" })).toBeVisible()
  await lookAt(page)

  await page.getByRole("button", { name: "Xếp điểm gần tôi lên trước" }).click()
  await expect(cards.first()).toContainText("Móng Cái")
  await expect(page.getByText(/cách bạn [\d,]+ k?m/).first()).toBeVisible()
  await lookAt(page)

  await cards.first().getByRole("link").click()
  await expect(page).toHaveURL(/\/points\/[a-z0-9-]+$/)
  await expect(page.getByRole("heading", { name: "Giờ mở cửa" })).toBeVisible()
  await lookAt(page)
  const search = page.locator("main").getByRole("searchbox")
  await search.fill("tra")
  await search.press("Enter")
  await expect(page).toHaveURL(/\/points\/[a-z0-9-]+\?q=tra$/)
})

test("the position is asked for by a press only", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.geolocation.getCurrentPosition = (_found, failed) => {
      document.documentElement.dataset.asked = "yes"
      failed?.({ code: 1, message: "", PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 })
    }
  })
  for (const address of ["/points", PRODUCT]) {
    await page.goto(address)
    const button = page.getByRole("button", { name: "Xếp điểm gần tôi lên trước" })
    await expect(button).toBeVisible()
    await expect(page.locator("html")).not.toHaveAttribute("data-asked")
    await button.click()
    await expect(page.getByText(/Trình duyệt chưa cho xem vị trí/)).toBeVisible()
  }
})

test("goods from two points are two carts, each paid on its own", async ({ page }) => {
  await page.goto(PRODUCT)
  const choices = page.locator("input[name=point]")
  const handles: string[] = []
  for (const i of [0, 1]) {
    await page.goto(PRODUCT)
    const choice = choices.nth(i)
    handles.push((await choice.getAttribute("value")) ?? "")
    await choice.check()
    await expect(page.getByText(/giữ hàng 72 giờ/)).toBeVisible()
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(page.getByText("Đã thêm vào giỏ hàng.")).toBeVisible()
  }
  expect(new Set(handles).size).toBe(2)
  await expect(page.getByRole("link", { name: /2\s*món trong 2 giỏ/ })).toBeVisible()

  await page.goto("/cart")
  await expect(page.getByRole("heading", { name: /^Giỏ hàng tại / })).toHaveCount(2)
  await expect(page.getByText("Giỏ 1 trong 2, đặt và thanh toán riêng")).toBeVisible()
  await lookAt(page)

  await page
    .getByRole("link", { name: /^Đặt hàng giỏ tại / })
    .first()
    .click()
  await expect(page.getByText(/Đơn này chỉ gồm hàng tại .+ Bạn còn 1 giỏ/)).toBeVisible()
  await lookAt(page)
})

test("what was chosen on the product's page is chosen in the order", async ({ page }) => {
  await page.goto(PRODUCT)
  await page.getByRole("radio", { name: "Giao tận nơi" }).check()
  // Before the page's script runs the form leads to the cart by itself.
  const added = page.waitForResponse((answer) => /\/api\/cart/.test(answer.url()))
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await added
  await page.goto("/cart")
  await page.getByRole("link", { name: /Đặt hàng giỏ/ }).click()
  await expect(page.getByRole("radio", { name: /Giao tận nơi/ })).toBeChecked()
})

test("what was chosen before the page's script ran stays chosen", async ({ page }) => {
  let letScriptsCome = () => {}
  const mayCome = new Promise<void>((resolve) => (letScriptsCome = resolve))
  await page.route("**/assets/*.js", async (route) => {
    await mayCome
    await route.continue()
  })
  await page.goto(PRODUCT, { waitUntil: "commit" })
  const delivery = page.getByRole("radio", { name: "Giao tận nơi" })
  await delivery.check()
  const hydrated = page.waitForResponse("**/api/me*")
  letScriptsCome()
  await hydrated
  await expect(delivery).toBeChecked()
  const point = page.getByRole("group", { name: "Mua từ điểm bán" }).getByRole("radio").first()
  await expect(point).toBeChecked()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("the list, its filters and a point's page are whole", async ({ page }) => {
    await page.goto("/points?delivers=1")
    await expect(page.locator("main li h3").first()).toBeVisible()
    await page.locator("main li h3 a").first().click()
    await expect(page.getByRole("heading", { name: "Sản phẩm còn hàng ở đây" })).toBeVisible()
    await expect(page.locator("main").getByRole("searchbox")).toBeVisible()
  })
})

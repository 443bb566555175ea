import { vnd } from "../support/shopping"
import { expect, test } from "../support/test"

// Chromium reports the preloads of a page whose scripts it may not run as blocked.
test.use({ javaScriptEnabled: false, tolerate: [/\/assets\/\S+\.js csp$/] })

test("filters are a form: four stars, then no filter again", async ({ page }) => {
  await page.goto("/products?stars=4")
  const cards = page.locator("main article, main li").filter({ hasText: "4 sao" })
  expect(await cards.count()).toBeGreaterThan(3)
  await page.getByRole("link", { name: /Bỏ lọc:.*4 sao/ }).click()
  await expect(page).toHaveURL(/\/products$/)
})

test("an order for delivery to Vân Đồn is placed without a script", async ({ page }) => {
  await page.goto("/products/ruoc-hau-van-don")
  await page.getByRole("radio", { name: /Trung tâm OCOP Hạ Long/ }).check()
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(page).toHaveURL(/\/cart/)
  await page
    .getByRole("link", { name: /Đặt hàng giỏ/ })
    .first()
    .click()

  await page.getByLabel("Họ và tên").fill("Khách Dùng Thử")
  await page.getByLabel("Số điện thoại di động").fill("0912345678")
  await page.getByLabel("Email").fill("khach@example.com")
  await page.getByRole("radio", { name: /Giao tận nơi/ }).check()
  await page.getByLabel("Tỉnh, thành phố").selectOption({ label: "Quảng Ninh" })
  await page.getByLabel("Phường, xã, đặc khu").fill("van don")
  await page.getByLabel("Số nhà, đường, thôn, khu").fill("Số 12, thôn 3")
  const transfer = page.getByRole("radio", { name: /VietQR/ })
  if (await transfer.count()) await transfer.check()
  await page.getByRole("button", { name: /^Đặt hàng và thanh toán/ }).click()

  await expect(page).toHaveURL(/\/pay\/order_/)
  await expect(page.locator("main")).toContainText(/[0-9]\u00a0₫/)
  await page.getByRole("button", { name: /^Mô phỏng chuyển đủ/ }).click()
  await expect(async () => {
    await page.reload()
    await expect(page.getByRole("heading", { level: 1, name: /Đã thanh toán/ })).toBeVisible({
      timeout: 1_000,
    })
  }).toPass({ timeout: 20_000 })
  await page.getByRole("link", { name: "Xem đơn hàng" }).click()
  await expect(page.locator("main")).toContainText("Đặc khu Vân Đồn")
  await expect(page.locator("main")).toContainText(vnd(30_000))
})

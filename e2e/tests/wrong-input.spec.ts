import { expect, test } from "../support/test"

// The browser itself logs the 404 and 400 documents these tests ask for.
test.use({ tolerate: [/the server responded with a status of 40[04]/] })

const NO_TRACE = /at .*\.(js|ts|tsx):\d+|Error:|undefined|\[object/

test("an unknown product is a 404 page with a way on", async ({ page }) => {
  const response = await page.goto("/products/khong-co-san-pham-nay")
  expect(response?.status()).toBe(404)
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Không tìm thấy")
  await expect(page.locator("main")).not.toContainText(NO_TRACE)
  await expect(page.getByRole("link", { name: /tất cả sản phẩm/i })).toBeVisible()
})

test("the English 404 speaks English", async ({ page }) => {
  const response = await page.goto("/en/products/no-such-product")
  expect(response?.status()).toBe(404)
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
})

for (const path of ["/producers/khong-co", "/orders/khong-dung", "/pay/order_01KHONGCO", "/checkout/cart_01KHONGCO", "/policies/khong-co", "/khong-co-trang-nay"]) {
  test(`${path} is a 404 page`, async ({ page }) => {
    const response = await page.goto(path)
    expect(response?.status()).toBe(404)
    await expect(page.locator("main")).not.toContainText(NO_TRACE)
  })
}

test("an empty cart says so and leads back to the products", async ({ page }) => {
  await page.goto("/cart")
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible()
  await expect(page.locator("main")).toContainText(/trống|chưa có/i)
  await expect(page.locator("main").getByRole("link", { name: /sản phẩm/i }).first()).toBeVisible()
})

test("a search without results says so and offers help", async ({ page }) => {
  const response = await page.goto("/products?q=xyzzyqwerty")
  expect(response?.status()).toBe(200)
  await expect(page.locator("main")).toContainText(/không tìm thấy|không có sản phẩm/i)
})

for (const query of ["?q=%00%27%25", "?stars=9", "?page=-1", "?page=99999", "?sort=xyz", "?price=abc", `?q=${"a".repeat(1000)}`]) {
  test(`the catalogue answers ${query.slice(0, 20)} without breaking`, async ({ page }) => {
    const response = await page.goto(`/products${query}`)
    expect(response?.status()).toBeLessThan(500)
    await expect(page.locator("main")).not.toContainText(NO_TRACE)
  })
}

import { queryDatabase } from "../support/database"
import { orderIdOf, placePickupOrder, putIntoCart } from "../support/shopping"
import { expect, expectAccessible, test } from "../support/test"

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

for (const path of [
  "/producers/khong-co",
  "/orders/khong-dung",
  "/pay/order_01KHONGCO",
  "/checkout/cart_01KHONGCO",
  "/policies/khong-co",
  "/khong-co-trang-nay",
]) {
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
  await expect(
    page
      .locator("main")
      .getByRole("link", { name: /sản phẩm/i })
      .first()
  ).toBeVisible()
})

test("a search without results says so and offers help", async ({ page }) => {
  const response = await page.goto("/products?q=xyzzyqwerty")
  expect(response?.status()).toBe(200)
  await expect(page.locator("main")).toContainText(/chưa tìm thấy sản phẩm phù hợp/i)
})

for (const query of [
  "?q=%00%27%25",
  "?stars=9",
  "?page=-1",
  "?page=99999",
  "?sort=xyz",
  "?price=abc",
  `?q=${"a".repeat(1000)}`,
]) {
  test(`the catalogue answers ${query.slice(0, 20)} without breaking`, async ({ page }) => {
    const response = await page.goto(`/products${query}`)
    expect(response?.status()).toBeLessThan(500)
    await expect(page.locator("main")).not.toContainText(NO_TRACE)
  })
}

test("a quantity the point does not have is refused before anything is in the cart", async ({
  page,
}) => {
  await page.goto("/products/mien-dong-binh-lieu")
  await page.getByLabel("Số lượng").fill("99")
  await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await expect(
    page.locator("main").getByText(/^Điểm bán không còn đủ .* cho số lượng bạn chọn/)
  ).toBeVisible()
})

test("an expired QR says so, shows no code and leads back to the product", async ({ page }) => {
  await putIntoCart(page, "mien-dong-binh-lieu")
  const orderId = await placePickupOrder(page)
  await queryDatabase(
    "update vietqr_payment_request set expires_at = now() - interval '1 minute' where order_id = $1",
    [orderId]
  )
  await page.reload()
  await expect(page.getByRole("heading", { level: 1, name: "QR đã hết hạn" })).toBeVisible()
  await expect(page.getByRole("img", { name: /^Mã VietQR/ })).toHaveCount(0)
  await expect(page.getByRole("link", { name: "Miến dong Bình Liêu" })).toBeVisible()
  await expectAccessible(page)
})

test("a short transfer shows what is missing; the rest pays the order once", async ({ page }) => {
  await putIntoCart(page, "ruoc-hau-van-don")
  await placePickupOrder(page)
  const orderId = orderIdOf(page)
  await page.getByRole("button", { name: /^Mô phỏng chuyển thiếu/ }).click()
  await expect(page.getByText(/^Còn thiếu /)).toBeVisible({ timeout: 20_000 })
  await expectAccessible(page)
  await page.getByRole("button", { name: /^Mô phỏng chuyển đủ/ }).click()
  await expect(page.getByRole("heading", { level: 1, name: /Đã thanh toán/ })).toBeVisible({
    timeout: 20_000,
  })
  // The page believes the bank; the books follow within a second.
  const captures = () =>
    queryDatabase<{ amount: string }>(
      `select c.amount::text from order_payment_collection l
         join payment p on p.payment_collection_id = l.payment_collection_id
         join capture c on c.payment_id = p.id
         join vietqr_payment_request r on r.order_id = l.order_id and r.amount_vnd = c.amount
        where l.order_id = $1`,
      [orderId]
    )
  await expect.poll(async () => (await captures()).length).toBe(1)
})

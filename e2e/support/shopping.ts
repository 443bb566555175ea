import { expect, type Page } from "@playwright/test"

/** A price as the shop prints it: dots in thousands, a no-break space and the đồng sign. */
export function vnd(amount: number): string {
  return `${String(amount).replace(/\B(?=(\d{3})+$)/g, ".")}\u00a0₫`
}

/** Puts one pack of a product into the cart of a point that has it, and opens the cart. */
export async function putIntoCart(page: Page, handle: string, prefix = "") {
  await page.goto(`${prefix}/products/${handle}`)
  await page.getByRole("button", { name: prefix ? "Add to cart" : "Thêm vào giỏ" }).click()
  const main = page.locator("main")
  const link = main.getByRole("link", { name: prefix ? /cart/i : "Xem giỏ hàng" })
  // Clicked before the page's script runs, the form leads to the cart by itself.
  const arrived = main.getByRole("heading", { level: 1, name: prefix ? /cart/i : "Giỏ hàng" })
  await expect(link.or(arrived).first()).toBeVisible()
  if (!page.url().endsWith("/cart")) await link.first().click()
  await expect(page).toHaveURL(new RegExp(`${prefix}/cart$`))
}

/** Fills in who collects, chooses pick-up and bank transfer; does not place the order. */
export async function fillInPickup(page: Page) {
  await page.getByLabel("Họ và tên").fill("Khách Dùng Thử")
  await page.getByLabel("Số điện thoại di động").fill("0912 345 678")
  await page.getByLabel("Email").fill("khach@example.com")
  const pickup = page.getByRole("radio", { name: /Nhận tại điểm bán/ })
  if (await pickup.count()) await pickup.check()
  const transfer = page.getByRole("radio", { name: /VietQR/ })
  if (await transfer.count()) await transfer.check()
}

/** From an open cart page to a placed order on its payment page; answers with the order's id. */
export async function placePickupOrder(page: Page): Promise<string> {
  await page
    .getByRole("link", { name: /Đặt hàng giỏ/ })
    .first()
    .click()
  await expect(page).toHaveURL(/\/checkout\/cart_/)
  await fillInPickup(page)
  await page.getByRole("button", { name: /^Đặt hàng và thanh toán/ }).click()
  await expect(page).toHaveURL(/\/pay\/order_/)
  return orderIdOf(page)
}

export function orderIdOf(page: Page): string {
  const id = /\/pay\/(order_\w+)/.exec(page.url())?.[1]
  if (!id) throw new Error(`not on a payment page: ${page.url()}`)
  return id
}

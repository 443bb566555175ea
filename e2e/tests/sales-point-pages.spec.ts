import type { BrowserContext, Page } from "@playwright/test"
import { acceptInvitation, inviteManager, productOnShelf, tabTo } from "../support/sales-point"
import { orderIdOf, placePickupOrder } from "../support/shopping"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

// A wrong pick-up code and a page that is not there are answered so on purpose.
test.use({ tolerate: [/Failed to load resource: .* (400|404)/] })

const POINT = "trung-tam-ocop-ha-long"
const AREA = `/sales-point/${POINT}`

const PAGES: readonly { path: string; heading: string | RegExp }[] = [
  { path: "", heading: "Trung tâm OCOP Hạ Long" },
  { path: "/stock", heading: "Kho" },
  { path: "/stock?q=khong-co-hang-nay", heading: "Kho" },
  { path: "/stock/add", heading: "Thêm sản phẩm" },
  { path: "/stock/import", heading: "Nhập kho từ tệp" },
  { path: "/stock/foreign", heading: "Thêm sản phẩm của tỉnh khác" },
  { path: "/stock/movements", heading: "Lịch sử kho" },
  { path: "/orders", heading: "Đơn hàng" },
  { path: "/profile", heading: "Trang của điểm bán" },
  { path: "/compliance", heading: "Yêu cầu với điểm bán" },
  { path: "/staff", heading: "Nhân viên" },
  { path: "/audit", heading: "Nhật ký" },
  { path: "/counter", heading: "Bán tại quầy" },
  { path: "/khong-co-trang-nay", heading: "Không tìm thấy trang" },
]

let signedIn: Awaited<ReturnType<BrowserContext["cookies"]>> = []

test.beforeAll(async ({ browser, request }) => {
  const email = `xem-trang-${Date.now()}@example.com`
  const link = await inviteManager(request, { point: POINT, email })
  const manager = await (await browser.newContext()).newPage()
  await acceptInvitation(manager, {
    link,
    name: "Quản lý điểm bán",
    password: "ba con thuyền ra khơi",
  })
  signedIn = await manager.context().cookies()
  await manager.context().close()
})

test.beforeEach(({ context }) => context.addCookies(signedIn))

async function lookAt(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

test("every page of a point opens, fits the screen and can be read by everyone", async ({
  page,
}) => {
  for (const { path, heading } of PAGES) {
    await test.step(path || "/", async () => {
      await page.goto(`${AREA}${path}`)
      await expect(page.getByRole("heading", { level: 1, name: heading })).toBeAttached()
      await lookAt(page)
    })
  }
  await page.goto("/sales-point/account")
  await lookAt(page)
})

test("the files of a point are PDFs and sheets", async ({ page }) => {
  const { sku } = await productOnShelf(POINT)
  await page.goto(`${AREA}/stock?q=${sku}`)
  const item = page.locator("main a[href*='/stock/variant_']").first()
  const variant = (await item.getAttribute("href"))?.split("/").at(-1) ?? ""
  const begins = async (path: string) => {
    const answer = await page.request.get(`${AREA}${path}`)
    expect(answer.status(), path).toBe(200)
    return (await answer.body()).subarray(0, 4).toString("latin1")
  }
  expect(await begins("/price-list.pdf")).toBe("%PDF")
  expect(await begins(`/labels.pdf?variant=${variant}`)).toBe("%PDF")
  expect(await begins("/stock/export.xlsx")).toBe("PK\u0003\u0004")
  // A mark of UTF-8, so that a spreadsheet reads the accents, and the heading of the first column.
  expect(await begins("/stock/export.csv")).toBe("\u00ef\u00bb\u00bfM")
})

test("stock is changed with the keyboard alone", async ({ page }) => {
  const { sku, title } = await productOnShelf(POINT)
  await page.goto(`${AREA}/stock`)
  await tabTo(page, /^Tên, mã hoặc mã vạch/, "input")
  await page.keyboard.type(sku)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(new RegExp(`q=${sku}`))
  await tabTo(page, new RegExp(`^${title}`), "a")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1 })).toContainText(title)
  const stocked = page.locator("dl div", { hasText: "Trên kệ" }).locator("dd")
  const before = Number(await stocked.textContent())

  await tabTo(page, /^Số lượng/, "input")
  await page.keyboard.type("năm")
  await page.keyboard.press("Enter")
  const field = page.getByRole("textbox", { name: "Số lượng" })
  await expect(field).toHaveAttribute("aria-invalid", "true")
  await expect(field).toBeFocused()
  await lookAt(page)
  await field.selectText()
  await page.keyboard.type("5")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("alert")).toHaveText("Đã lưu.")
  await expect(stocked).toHaveText(String(before + 5))

  await tabTo(page, /^Số đếm được trên kệ/, "input")
  await page.keyboard.type(String(before))
  await page.keyboard.press("Enter")
  await expect(stocked).toHaveText(String(before))
  await expect(page.getByText("Kiểm đếm").last()).toBeVisible()
})

test("an order is prepared and handed over with the keyboard alone", async ({ page, browser }) => {
  const { handle } = await productOnShelf(POINT)
  const buyer = await (await browser.newContext()).newPage()
  await buyer.goto(`/products/${handle}`)
  await buyer.locator(`input[name=point][value="${POINT}"]`).check()
  await buyer.getByRole("button", { name: "Thêm vào giỏ" }).click()
  await buyer.locator("main").getByRole("link", { name: "Xem giỏ hàng" }).first().click()
  await placePickupOrder(buyer)
  const id = orderIdOf(buyer)
  await buyer.getByRole("button", { name: /^Mô phỏng chuyển đủ/ }).click()
  await expect(buyer.getByRole("heading", { level: 1, name: /Đã thanh toán/ })).toBeVisible({
    timeout: 20_000,
  })
  await buyer.getByRole("link", { name: "Xem đơn hàng" }).click()

  await page.goto(`${AREA}/orders/${id}`)
  await lookAt(page)
  await tabTo(page, /^Đã chuẩn bị xong/, "button")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/did=ready/)
  await buyer.reload()
  const pass = buyer.getByRole("img", { name: /^Mã QR để nhận hàng/ })
  const code = /\d{6}$/.exec((await pass.getAttribute("aria-label")) ?? "")?.[0] ?? ""
  await buyer.context().close()

  await tabTo(page, /^Mã nhận hàng/, "input")
  await page.keyboard.type(code === "111111" ? "222222" : "111111")
  await page.keyboard.press("Enter")
  const field = page.getByRole("textbox", { name: "Mã nhận hàng" })
  await expect(page.getByText("Mã nhận hàng không đúng. Còn 4 lần thử.")).toBeVisible()
  await expect(field).toBeFocused()
  await lookAt(page)
  await field.selectText()
  await page.keyboard.type(code)
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/did=hand-over/)
  await expect(page.getByText("Đơn đã xong, không còn việc gì phải làm.")).toBeVisible()
  await lookAt(page)
})

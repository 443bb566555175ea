import type { Browser, Page } from "@playwright/test"
import {
  acceptInvitation,
  inviteManager,
  productOnShelf,
  tabTo,
  type ShelfProduct,
} from "../support/sales-point"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

test.skip(({ isMobile }) => !isMobile, "a point's staff work on a phone")

// Without a line the counter's own requests fail: that is what is tried.
test.use({ tolerate: [/ERR_INTERNET_DISCONNECTED/] })

const POINT = "trung-tam-ocop-ha-long"
const AREA = `/sales-point/${POINT}`
const PASSWORD = "ba con thuyền ra khơi"

async function lookAt(page: Page) {
  await expectAccessible(page)
  await expectNoSidewaysScroll(page)
}

test("an invited clerk imports stock, sells with and without a line, and shoppers see it", async ({
  page,
  browser,
  context,
  request,
}) => {
  test.setTimeout(240_000)
  const product = await productOnShelf(POINT)
  // Other sales of the day, of a run before on the same database.
  let earlier = 0
  const clerk = `ban-hang-${Date.now()}@example.com`

  await test.step("the province invites a manager, who invites a clerk", async () => {
    const email = `quan-ly-${Date.now()}@example.com`
    const link = await inviteManager(request, { point: POINT, email })
    const manager = await (await browser.newContext()).newPage()
    await acceptInvitation(manager, { link, name: "Quản lý điểm bán", password: PASSWORD })
    await lookAt(manager)
    await manager.goto(`${AREA}/staff`)
    await manager.getByLabel("Thư điện tử").fill(clerk)
    await manager.getByRole("button", { name: "Gửi lời mời" }).click()
    const sent = manager.getByText(/\/sales-point\/invitation\//)
    await expect(sent).toBeVisible()
    await lookAt(manager)
    await page.goto((await sent.textContent()) ?? "")
    for (const path of ["/profile", "/compliance", "/audit"]) {
      await manager.goto(`${AREA}${path}`)
      await expect(manager.getByRole("heading", { level: 1 })).toBeVisible()
      await lookAt(manager)
    }
    await manager.context().close()
  })

  await test.step("the clerk sets a password, and signs in with the keyboard alone", async () => {
    await lookAt(page)
    await acceptInvitation(page, { link: page.url(), name: "Nhân viên quầy", password: PASSWORD })
    await lookAt(page)
    await page.goto("/sales-point/account")
    await lookAt(page)
    await page.getByRole("button", { name: "Đăng xuất" }).click()
    await expect(page.getByText("Bạn đã đăng xuất trên mọi thiết bị.")).toBeVisible()
    await lookAt(page)
    await tabTo(page, /^Thư điện tử/, "input")
    await page.keyboard.type(clerk)
    await tabTo(page, /^Mật khẩu/, "input")
    await page.keyboard.type(PASSWORD)
    await page.keyboard.press("Enter")
    await expect(page).toHaveURL(new RegExp(`${AREA}$`))
  })

  await test.step("imports a sheet: three that can be sold", async () => {
    await page.goto(`${AREA}/stock/import`)
    await lookAt(page)
    await page.getByLabel("Tệp CSV hoặc XLSX").setInputFiles({
      name: "ton-kho.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(`Mã hàng;Tồn kho\r\n${product.sku};${product.reserved + 3}\r\n`),
    })
    await page.getByRole("button", { name: "Kiểm tra tệp" }).click()
    await expect(page.getByText("1 dòng đều đúng, 1 thay đổi.")).toBeVisible()
    await lookAt(page)
    await page.getByRole("button", { name: "Áp dụng vào kho" }).click()
    await expect(page.getByText("Đã cập nhật 1 thay đổi vào kho.")).toBeVisible()
    await expectOnShelf(page, product, 3)
    await lookAt(page)
    await page.getByRole("link", { name: product.title }).click()
    await expect(page.getByRole("heading", { level: 1 })).toContainText(product.title)
    await expect(page.getByText("Nhập từ tệp").first()).toBeVisible()
    await lookAt(page)
  })

  await test.step("a shopper may choose this point", () => expectOffered(browser, product, true))

  await test.step("sells one with the keyboard alone", async () => {
    await page.goto(`${AREA}/counter`)
    await expect.poll(() => page.evaluate(isKept, 0), { timeout: 20_000 }).toBe(true)
    await lookAt(page)
    await page.getByRole("button", { name: "Hôm nay" }).click()
    await expect(page.getByRole("heading", { name: "Giao dịch tại quầy hôm nay" })).toBeVisible()
    earlier = await page.getByRole("button", { name: /^Mở giao dịch/ }).count()
    await page.getByRole("button", { name: "Bán", exact: true }).click()
    await tabTo(page, /^Tìm tên hàng/, "input")
    await page.keyboard.type(product.title)
    await tabTo(page, new RegExp(`^${product.title}.*còn 3$`), "button")
    await page.keyboard.press("Enter")
    await tabTo(page, /^Thu /, "button")
    const before = Date.now()
    await page.keyboard.press("Enter")
    await expect(page.getByText(/Đang chờ tiền về/)).toBeVisible()
    await expect(page.getByRole("dialog").getByRole("img")).toBeVisible()
    await lookAt(page)
    await tabTo(page, /^Để sau/, "button")
    await page.keyboard.press("Enter")
    await expect(page.getByRole("dialog")).toHaveCount(0)
    await expect(page.getByText("Đã gửi hết")).toBeVisible()
    // Without a line the numbers are those that were kept last.
    await expect.poll(() => page.evaluate(isKept, before), { timeout: 20_000 }).toBe(true)
  })

  await test.step("sells two without a line, which are booked once when it is back", async () => {
    await context.setOffline(true)
    await page.reload()
    await expect(page.getByText("Mất mạng, vẫn bán được")).toBeVisible()
    for (const left of [2, 1]) {
      await page.getByRole("searchbox").fill(product.title)
      const goods = page.getByRole("list", { name: "Hàng trên kệ" })
      await goods.getByRole("button", { name: new RegExp(`còn ${left}$`) }).click()
      await page.getByRole("button", { name: /^Thu / }).click()
      await expect(page.getByRole("dialog").getByText("Đã ghi trên máy này")).toBeVisible()
      await lookAt(page)
      await page.getByRole("button", { name: /^Để sau/ }).click()
    }
    await expect(page.getByText("2 chưa gửi")).toBeVisible()
    await context.setOffline(false)
    await expect(page.getByText("Đã gửi hết")).toBeVisible({ timeout: 30_000 })
    for (const again of [false, true]) {
      if (again) await page.reload()
      await page.getByRole("button", { name: "Hôm nay" }).click()
      await expect(page.getByRole("button", { name: /^Mở giao dịch/ })).toHaveCount(earlier + 3)
    }
    await lookAt(page)
    await page.goto(`${AREA}/orders`)
    await lookAt(page)
    await expectOnShelf(page, product, 0)
    await expect(page.getByText(`giữ ${product.reserved + 3}`)).toBeVisible()
  })

  await test.step("the shopper may not any more", () => expectOffered(browser, product, false))
})

/** Asserts what the stock page says can still be sold. */
async function expectOnShelf(page: Page, { sku, title }: ShelfProduct, available: number) {
  await page.goto(`${AREA}/stock?q=${sku}`)
  const row = page.locator("main").getByRole("link", { name: title })
  await expect(row).toHaveCount(1)
  await expect(row.getByText(String(available), { exact: true })).toBeVisible()
}

/** Asserts whether the product's page offers the point, to somebody who was never there before. */
async function expectOffered(browser: Browser, { handle }: ShelfProduct, offered: boolean) {
  const shopper = await (await browser.newContext()).newPage()
  const choice = shopper.locator(`input[name=point][value="${POINT}"]`)
  // The shop keeps what it knows of a product for a while.
  const asked = async () => {
    await shopper.goto(`/products/${handle}`)
    return choice.count()
  }
  await expect.poll(asked, { timeout: 75_000, intervals: [2_000] }).toBe(offered ? 1 : 0)
  await expectAccessible(shopper)
  await shopper.context().close()
}

/** Runs in the page: whether the service worker has kept the counter, and not before `since` (ms). */
async function isKept(since: number) {
  const cache = await caches.open("counter")
  const page = await cache.match(location.pathname)
  const data = await cache.match(`${location.pathname}.data`)
  // The header tells whole seconds.
  const keptAt = Date.parse(page?.headers.get("date") ?? "") + 999
  return data !== undefined && keptAt >= since
}

import { queryDatabase } from "../support/database"
import { emvFields, readQrCode } from "../support/qr-code"
import { orderIdOf, fillInPickup, vnd } from "../support/shopping"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

// A checkout sent with empty fields answers 400, which the browser logs.
test.use({ tolerate: [/status of 400/] })

test("a newcomer finds, orders and pays a certified product", async ({ page }) => {
  const lookAt = async () => {
    await expectAccessible(page)
    await expectNoSidewaysScroll(page)
  }

  await test.step("search without accents", async () => {
    await page.goto("/")
    await lookAt()
    const search = page.locator("main").getByRole("searchbox")
    await search.fill("ruoc hau")
    await search.press("Enter")
    await expect(page).toHaveURL(/\/products\?q=ruoc(\+|%20)hau/)
    await expect(page.getByRole("link", { name: /Ruốc hàu Vân Đồn/ }).first()).toBeVisible()
    await lookAt()
  })

  await test.step("the product shows its certificate beside the price", async () => {
    await page
      .getByRole("link", { name: /Ruốc hàu Vân Đồn/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/products\/ruoc-hau-van-don$/)
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Ruốc hàu Vân Đồn")
    await expect(page.locator("main")).toContainText(/[345] sao/)
    await expect(page.locator("main")).toContainText(/hiệu lực đến \d{2}\/\d{2}\/\d{4}/)
    await lookAt()
  })

  const point = await page.getByRole("radio", { checked: true }).last().getAttribute("value")

  await test.step("into the cart of one sales point", async () => {
    await page.getByRole("button", { name: "Thêm vào giỏ" }).click()
    await expect(page.getByText("Đã thêm vào giỏ hàng.")).toBeVisible()
    await lookAt()
    await page.getByRole("link", { name: "Xem giỏ hàng" }).click()
    await expect(page.getByRole("heading", { name: /^Giỏ hàng tại / })).toBeVisible()
    await lookAt()
  })

  await test.step("checkout names what is missing, then takes the order", async () => {
    await page
      .getByRole("link", { name: /Đặt hàng giỏ/ })
      .first()
      .click()
    await expect(page.getByRole("heading", { level: 1, name: "Đặt hàng" })).toBeVisible()
    await lookAt()
    await page.getByRole("button", { name: /^Đặt hàng và thanh toán/ }).click()
    await expect(page.getByText("Nhập họ và tên người nhận hàng.").first()).toBeVisible()
    await lookAt()
    await fillInPickup(page)
    await page.getByRole("button", { name: /^Đặt hàng và thanh toán/ }).click()
    await expect(page).toHaveURL(/\/pay\/order_/)
  })

  const orderId = orderIdOf(page)
  const [request] = await queryDatabase<{ code: string; amount_vnd: string }>(
    "select code, amount_vnd::text from vietqr_payment_request where order_id = $1",
    [orderId]
  )
  const amount = Number(request?.amount_vnd)

  await test.step("the QR asks for exactly this order's money", async () => {
    await expect(page.getByText("Đang chờ tiền về")).toBeVisible()
    await expect(page.locator("main")).toContainText(vnd(amount))
    const qr = page.getByRole("img", { name: /^Mã VietQR/ })
    await qr.scrollIntoViewIfNeeded()
    const fields = emvFields(await readQrCode(qr))
    expect(fields.get("01")).toBe("12")
    expect(fields.get("53")).toBe("704")
    expect(fields.get("54")).toBe(String(amount))
    expect(emvFields(fields.get("62") ?? "").get("08")).toContain(request?.code)
    await lookAt()
  })

  await test.step("stock is held at the chosen point while the order waits", async () => {
    const reservations = await queryDatabase<{ location: string; point: string; quantity: string }>(
      `select r.location_id as location, point.handle as point, r.quantity::text
         from order_item i
         join reservation_item r on r.line_item_id = i.item_id and r.deleted_at is null
         join "order" o on o.id = i.order_id
         join sales_channel_stock_location held on held.sales_channel_id = o.sales_channel_id
          and held.stock_location_id = r.location_id and held.deleted_at is null
         join sales_point_sales_point_sales_channel_sales_channel sells
           on sells.sales_channel_id = o.sales_channel_id and sells.deleted_at is null
         join ocop_sales_point point on point.id = sells.sales_point_id
        where i.order_id = $1`,
      [orderId]
    )
    expect(reservations).toEqual([
      { location: expect.stringMatching(/^sloc_/), point, quantity: "1" },
    ])
  })

  await test.step("the bank's notification turns the page to paid by itself", async () => {
    await page.getByRole("button", { name: /^Mô phỏng chuyển đủ/ }).click()
    await expect(page.getByRole("heading", { level: 1, name: /Đã thanh toán/ })).toBeVisible({
      timeout: 20_000,
    })
    await lookAt()
    const booked = async () => {
      const [collection] = await queryDatabase<{ status: string; captured: string }>(
        `select pc.status, (select sum(c.amount)::text from payment p join capture c on c.payment_id = p.id
                             where p.payment_collection_id = pc.id) as captured
           from order_payment_collection l join payment_collection pc on pc.id = l.payment_collection_id
          where l.order_id = $1`,
        [orderId]
      )
      return collection
    }
    await expect.poll(booked).toEqual({ status: "completed", captured: String(amount) })
  })

  await test.step("the order can be followed by its link", async () => {
    await page.getByRole("link", { name: "Xem đơn hàng" }).click()
    await expect(page).toHaveURL(/\/orders\//)
    await expect(page.getByRole("heading", { level: 1, name: /^Đơn hàng / })).toBeVisible()
    await expect(page.locator("main")).toContainText("Ruốc hàu Vân Đồn")
    await expect(page.locator("main")).toContainText(vnd(amount))
    await lookAt()
  })
})

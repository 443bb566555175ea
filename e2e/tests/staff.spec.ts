import { transferWithoutCode } from "../support/bank"
import { queryDatabase } from "../support/database"
import { placePickupOrder, putIntoCart } from "../support/shopping"
import {
  choose,
  readQrPng,
  saveByLink,
  signInAsOperator,
  staffUrl,
  today,
} from "../support/staff-area"
import { expect, expectAccessible, test } from "../support/test"

// Before anybody has signed in, Medusa's dashboard asks who is there.
test.use({ tolerate: [/status of 401/] })

// One clerk is enough: each journey changes the register for good.
test.skip(({ isMobile }) => isMobile, "staff sit at a desk")

type Row = { id: string; handle: string; gtin: string; title: string }

/** A product on sale that no other journey takes: the last one by its handle. */
async function productOnSale(offset: number): Promise<Row> {
  const [row] = await queryDatabase<Row>(
    `select p.id, p.handle, p.title, o.gtin from product p
     join product_product_certification_ocop_product l on l.product_id = p.id
     join ocop_product o on o.id = l.ocop_product_id
     where p.status = 'published' and p.deleted_at is null and o.gtin is not null and o.criteria_set not in (14, 15)
     order by p.handle desc offset $1 limit 1`,
    [offset]
  )
  if (!row) throw new Error("there is no product on sale")
  return row
}

test("a clerk prints a product's code and labels, then withdraws its certificate", async ({
  page,
  baseURL,
}) => {
  const product = await productOnSale(0)
  await signInAsOperator(page)
  await page.goto(staffUrl(`/products/${product.id}`))
  await expect(page.getByRole("heading", { name: "Giấy chứng nhận OCOP" })).toBeVisible()
  await expect(page.getByText(/^Được bán:/)).toBeVisible()

  const qr = await saveByLink(page, "Tải mã QR (PNG)")
  expect(qr.name).toMatch(/^ocop-qr-.*\.png$/)
  expect(readQrPng(qr.bytes)).toBe(`${baseURL}/01/${product.gtin}`)
  const labels = await saveByLink(page, "Tải tem giá (PDF)")
  expect(labels.name).toMatch(/^tem-gia-.*\.pdf$/)
  expect(labels.bytes.subarray(0, 5).toString()).toBe("%PDF-")

  await page.getByRole("button", { name: "Thu hồi", exact: true }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Thu hồi" }).click()
  await expect(page.getByRole("alert")).toHaveText("Cần điền mục này.")
  await choose(page, "Căn cứ thu hồi", "Ngừng sản xuất sản phẩm")
  await page.getByLabel(/^Có hiệu lực từ ngày/).fill(today())
  await page.getByLabel(/^Số văn bản/).fill("77/QĐ-UBND")
  await page.getByRole("dialog").getByRole("button", { name: "Thu hồi" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Thu hồi" }).click()
  await expect(
    page.getByText("Không được bán: giấy chứng nhận đã bị thu hồi").first()
  ).toBeVisible()
  await expect(page.getByText(/Ngừng sản xuất sản phẩm · 77\/QĐ-UBND/)).toBeVisible()

  await page.goto(`/products/${product.handle}`)
  await expect(page.getByRole("button", { name: "Thêm vào giỏ" })).toHaveCount(0)
  await expect(page.getByText(/thu hồi/i).first()).toBeVisible()
})

test("a clerk prepares a dossier, hands it on and records the decision", async ({ page }) => {
  const product = await productOnSale(1)
  await signInAsOperator(page)
  await page.goto(staffUrl(`/products/${product.id}`))
  await page.getByRole("button", { name: "Lập hồ sơ" }).click()
  await page.getByRole("dialog").getByRole("button", { name: "Lập hồ sơ" }).click()
  const link = page.getByRole("listitem").filter({ hasText: "Đang soạn" }).getByRole("link")
  await link.click()
  await expect(page.getByRole("heading", { name: "Giấy tờ" })).toBeVisible()

  for (const paper of await page.locator("select[id^=paper-]").all()) {
    await paper.selectOption("present")
  }
  await page.getByRole("button", { name: "Ghi tình trạng giấy tờ" }).click()
  await expect(page.getByText("đã đủ giấy bắt buộc")).toBeVisible()
  await page.locator("input[type=file]").setInputFiles({
    name: "phieu-dang-ky.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"),
  })
  await expect(page.getByRole("link", { name: "phieu-dang-ky.pdf" })).toBeVisible()

  for (const step of ["Ghi nhận đã nộp", "Xã tiếp nhận", "Chuyển lên tỉnh"]) {
    await page.getByRole("button", { name: step }).click()
    await page.getByRole("dialog").getByRole("button", { name: step }).click()
    await expect(page.getByRole("dialog")).toHaveCount(0)
  }
  await page.getByRole("button", { name: "Công nhận", exact: true }).click()
  const form = page.getByRole("dialog")
  await form.getByLabel("Số quyết định").fill("88/QĐ-UBND")
  await form.getByLabel("Ngày quyết định").fill(today())
  await form.getByLabel("Cơ quan công nhận").fill("UBND tỉnh Quảng Ninh")
  await choose(page, "Cấp công nhận", "Tỉnh")
  await choose(page, "Số sao", "4 sao")
  await form.getByLabel("Có hiệu lực từ ngày").fill(today())
  await form.getByRole("button", { name: "Công nhận" }).click()
  await page.getByRole("alertdialog").getByRole("button", { name: "Công nhận" }).click()
  await expect(page.getByText("Hồ sơ đã có kết quả, không còn bước nào.")).toBeVisible()

  await page.goto(staffUrl(`/products/${product.id}`))
  await expect(page.getByText(/^88\/QĐ-UBND · .* · 4 sao$/)).toBeVisible()
})

test("a clerk finds the order of a transfer without a code, and the mail that its shopper got", async ({
  page,
  context,
}) => {
  await putIntoCart(page, "mien-dong-binh-lieu")
  const orderId = await placePickupOrder(page)
  const [order] = await queryDatabase<{ display_id: number; amount: number; account: string }>(
    `select display_id, amount_vnd::float8 as amount, account_number as account
     from vietqr_payment_request where order_id = $1`,
    [orderId]
  )
  if (!order) throw new Error("the order waits for no money")
  const content = `Khach quen ghi ma ${order.display_id}`
  await transferWithoutCode({ content, amountVnd: order.amount, account: order.account })

  const desk = await context.newPage()
  await signInAsOperator(desk)
  await desk.goto(staffUrl("/ocop-money"))
  const waiting = desk.getByRole("listitem").filter({ hasText: content })
  await expect(waiting.getByText("Chuyển khoản chưa rõ")).toBeVisible()
  await expectAccessible(desk, "main")
  await waiting.getByRole("button", { name: "Gắn với đơn" }).click()
  const form = desk.getByRole("dialog")
  await form.getByRole("button", { name: "Gắn với đơn" }).click()
  await expect(form.getByRole("alert")).toHaveText("Cần điền mục này.")
  await form.getByLabel("Số đơn").fill("999999")
  await form.getByRole("button", { name: "Gắn với đơn" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Gắn với đơn" }).click()
  await expect(form.getByText("Không có đơn #999999 thanh toán bằng chuyển khoản.")).toBeVisible()
  await form.getByLabel("Số đơn").fill(String(order.display_id))
  await form.getByRole("button", { name: "Gắn với đơn" }).click()
  await desk.getByRole("alertdialog").getByRole("button", { name: "Gắn với đơn" }).click()
  await expect(waiting).toHaveCount(0)
  await expect(page.getByRole("heading", { level: 1, name: /Đã thanh toán/ })).toBeVisible({
    timeout: 20_000,
  })

  await desk.goto(staffUrl("/ocop-outbox"))
  const mail = desk.getByRole("row").filter({ hasText: "khach@example.com" }).first()
  await expect(mail).toBeVisible()
  await expectAccessible(desk, "main")
  await mail.getByRole("button").click()
  await expect(desk.getByRole("dialog")).toContainText("khach@example.com")
})

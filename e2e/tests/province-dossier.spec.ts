import { queryDatabase } from "../support/database"
import { provincePassword, signInAtDesk } from "../support/province"
import { expect, expectAccessible, test } from "../support/test"

// What is refused on purpose: papers that are missing, a wrong password.
test.use({ tolerate: [/status of 40[01]/] })
test.setTimeout(120_000)

// One officer is enough: the journey changes the register for good.
test.skip(({ isMobile }) => isMobile, "officers sit at a desk")

type Row = { code: string; name: string; stars: number }

/** A product that holds a certificate and has no dossier, and that no other journey takes. */
async function certifiedProduct(): Promise<Row> {
  const [row] = await queryDatabase<Row>(
    `select o.code, o.name, c.stars from ocop_product o
       join product_product_certification_ocop_product l on l.ocop_product_id = o.id
       join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
       join ocop_certificate c on c.ocop_product_id = o.id and c.deleted_at is null
      where o.province_code = '22' and o.product_group = 'I' and c.stars = 3 and o.deleted_at is null
        and not exists (select from ocop_dossier d where d.ocop_product_id = o.id)
        and (select count(*) from ocop_certificate one where one.ocop_product_id = o.id) = 1
      order by o.code desc limit 1`
  )
  if (!row) throw new Error("there is no certified product without a dossier")
  return row
}

test("an editor prepares a dossier and an approver recognises it", async ({ page, context }) => {
  const product = await certifiedProduct()
  await signInAtDesk(page, "editor", "/province/dossiers")
  await expectAccessible(page)
  await page.getByRole("link", { name: "Lập hồ sơ" }).click()
  await page.getByLabel("Tìm sản phẩm").fill(product.code)
  await page.getByRole("button", { name: "Tìm" }).click()
  await page.getByRole("link", { name: product.name }).click()
  await page.getByLabel("Loại hồ sơ").selectOption("upgrade")
  await page.getByLabel("Số sao đề nghị").selectOption("4")
  await page.getByRole("button", { name: "Lập hồ sơ" }).click()
  await expect(page.getByText("Đã lập hồ sơ.")).toBeVisible()
  await expectAccessible(page)

  const move = async (to: string) => {
    await page.getByLabel("Chuyển sang").selectOption({ label: to })
    await page.getByRole("button", { name: "Chuyển", exact: true }).click()
  }
  await move("Ghi nhận đã nộp")
  await expect(page.getByText("Đã chuyển: Đã nộp.")).toBeVisible()
  await move("Xã tiếp nhận")
  await expect(page.getByText(/^Hồ sơ còn thiếu: Phiếu đăng ký/)).toBeVisible()

  for (const state of await page.locator("select[name^=state-]").all()) {
    await state.selectOption("present")
  }
  await page.getByRole("button", { name: "Lưu tình trạng giấy tờ" }).click()
  await expect(page.getByText("Đã đủ giấy bắt buộc")).toBeVisible()
  await page.getByLabel("Chọn tệp").setInputFiles({
    name: "phieu-dang-ky.pdf",
    mimeType: "application/pdf",
    buffer: Buffer.from("%PDF-1.4\n"),
  })
  await page.getByRole("button", { name: "Đính kèm tệp" }).click()
  await expect(page.getByRole("link", { name: "phieu-dang-ky.pdf" })).toBeVisible()
  await move("Xã tiếp nhận")
  await expect(page.getByText("Đã chuyển: Ở xã, phường, đặc khu.")).toBeVisible()
  await move("Chuyển lên tỉnh")
  await expect(page.getByText("Kết quả do người có quyền phê duyệt ghi.")).toBeVisible()

  const address = new URL(page.url()).pathname
  await context.clearCookies()
  await signInAtDesk(page, "approver", address)
  await page.getByText("Ghi quyết định công nhận").first().click()
  const form = page.locator("form").filter({ hasText: "Số quyết định" })
  await form.getByLabel("Số quyết định").fill("4321/QĐ-UBND")
  await expect(form.getByLabel("Số sao")).toHaveValue("4")
  await form.getByLabel("Mật khẩu của bạn").fill("không phải mật khẩu")
  await form.getByRole("button").click()
  await expect(page.getByText("Mật khẩu hiện tại chưa đúng.").first()).toBeVisible()
  await expect(form.getByLabel("Số quyết định")).toHaveValue("4321/QĐ-UBND")
  await form.getByLabel("Mật khẩu của bạn").fill(provincePassword())
  await form.getByRole("button").click()
  await expect(page.getByText("Đã chuyển: Đã công nhận.")).toBeVisible()
  await expectAccessible(page)

  await page.getByRole("link", { name: "Xem chứng nhận" }).click()
  await expect(page.getByRole("heading", { name: product.name })).toBeVisible()
  await expect(page.getByText(/4 sao · Quyết định 4321\/QĐ-UBND/)).toBeVisible()
  await expect(page.getByText("Được bán: chứng nhận còn hiệu lực")).toBeVisible()
  await expectAccessible(page)
  await page.goto("/province/audit?action=dossier_recognised")
  const entry = page.getByRole("row").filter({ hasText: product.name }).first()
  await expect(entry).toContainText("Trạng thái: ở tỉnh → đã công nhận")
})

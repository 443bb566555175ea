import { readFile } from "node:fs/promises"
import { queryDatabase } from "../support/database"
import { provincePassword, signInAtDesk } from "../support/province"
import { expect, expectAccessible, test } from "../support/test"

// What is refused on purpose: a form without a number, a wrong password.
test.use({ tolerate: [/status of 40[01]/] })
test.setTimeout(180_000)

// One officer is enough: the journey changes the register for good.
test.skip(({ isMobile }) => isMobile, "officers sit at a desk")

type Product = { code: string; name: string }

/** Two products that hold one certificate of three stars each, and that no other journey takes. */
async function twoProducts(): Promise<Product[]> {
  return queryDatabase<Product>(
    `select o.code, o.name from ocop_product o
       join ocop_certificate c on c.ocop_product_id = o.id and c.deleted_at is null
      where o.province_code = '22' and o.product_group = 'II' and c.stars = 3 and o.deleted_at is null
        and not exists (select from ocop_dossier d where d.ocop_product_id = o.id)
        and (select count(*) from ocop_certificate one where one.ocop_product_id = o.id) = 1
      order by o.code desc limit 2`
  )
}

const sheet = (rows: readonly [code: string, stars: string][]) => ({
  name: "quyet-dinh.csv",
  mimeType: "text/csv",
  buffer: Buffer.from(["Mã sản phẩm;Số sao", ...rows.map((row) => row.join(";")), ""].join("\r\n")),
})

test("an editor prepares a decision from a file, and an approver records exactly that", async ({
  page,
  context,
}) => {
  const [one, two] = await twoProducts()
  if (!one || !two) throw new Error("there are no two products of three stars")
  const number = `${Date.now() % 1_000_000}/QĐ-UBND`
  await signInAtDesk(page, "editor", "/province/decisions/new")

  // Refused at the door: what lacks is told at its field, what was typed stays.
  await page.getByLabel("Cơ quan công nhận").fill("UBND tỉnh")
  await page.getByLabel("Số quyết định").fill("")
  await page.getByLabel("Dán các dòng từ bảng tính").fill("Mã sản phẩm\tSố sao")
  await page.getByRole("button", { name: "Gửi và kiểm tra" }).click()
  await expect(page.getByLabel("Số quyết định")).toHaveAttribute("aria-invalid", "true")
  await expect(page.getByLabel("Cơ quan công nhận")).toHaveValue("UBND tỉnh")
  await expectAccessible(page)

  // A file with a bad row is told row by row, and given back with reasons.
  await page.getByLabel("Số quyết định").fill(number)
  await page.getByLabel("Dán các dòng từ bảng tính").fill("")
  await page.getByLabel("Hoặc chọn tệp CSV, XLSX").setInputFiles(
    sheet([
      [one.code, "4"],
      ["22-00000-9999-2026", "4"],
      [two.code, "4"],
    ])
  )
  await page.getByRole("button", { name: "Gửi và kiểm tra" }).click()
  await expect(page.getByText("Bảng có 1 lỗi, chưa ghi gì")).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole("row").filter({ hasText: "22-00000-9999-2026" })).toBeVisible()
  await expectAccessible(page)
  const saving = page.waitForEvent("download")
  await page.getByRole("link", { name: "CSV", exact: true }).first().click()
  const refused = await readFile(await (await saving).path(), "utf8")
  expect(refused).toContain("22-00000-9999-2026")
  expect(refused).not.toContain(one.code)

  // The corrected one goes on from what was typed.
  await page.getByRole("link", { name: "Gửi bảng đã sửa" }).click()
  await expect(page.getByLabel("Số quyết định")).toHaveValue(number)
  await expect(page.getByLabel("Cơ quan công nhận")).toHaveValue("UBND tỉnh")
  await page.getByLabel("Hoặc chọn tệp CSV, XLSX").setInputFiles(
    sheet([
      [one.code, "4"],
      [two.code, "4"],
    ])
  )
  await page.getByRole("button", { name: "Gửi và kiểm tra" }).click()
  await expect(page.getByText("Chờ người có quyền phê duyệt ghi quyết định")).toBeVisible({
    timeout: 30_000,
  })
  await expect(page.getByRole("row").filter({ hasText: one.name })).toContainText("4 sao")
  await expect(page.getByRole("button", { name: "Ghi quyết định" })).toHaveCount(0)
  await expectAccessible(page)
  const address = new URL(page.url()).pathname

  // The approver finds it on the overview.
  await context.clearCookies()
  await signInAtDesk(page, "approver")
  await page.getByRole("link", { name: /quyết định chờ bạn phê duyệt/ }).click()
  await expectAccessible(page)
  await page.getByRole("link", { name: `Quyết định ${number}` }).click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await page.getByLabel("Mật khẩu của bạn").fill("không phải mật khẩu")
  await page.getByRole("button", { name: "Ghi quyết định" }).click()
  await expect(page.getByText("Mật khẩu hiện tại chưa đúng.").first()).toBeVisible()
  await page.getByLabel("Mật khẩu của bạn").fill(provincePassword())
  await page.getByRole("button", { name: "Ghi quyết định" }).click()
  await expect(page.getByText(`Đã ghi 2 chứng nhận theo quyết định ${number}.`)).toBeVisible({
    timeout: 30_000,
  })
  await expectAccessible(page)

  await page.getByRole("link", { name: "Xem trong sổ chứng nhận" }).click()
  for (const { name } of [one, two]) {
    await expect(page.getByRole("row").filter({ hasText: name })).toContainText("4")
  }
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("an editor sends a sheet, waits for its check, and cancels it", async ({ page }) => {
    await signInAtDesk(page, "editor", "/province/quality/growing-areas/import")
    const kept = await page.request.get("/province/files/quality/growing-areas/export?format=csv")
    await page.getByLabel("Dán các dòng từ bảng tính").fill(await kept.text())
    await page.getByRole("button", { name: "Gửi và kiểm tra" }).click()
    // The page loads itself anew until the check is over.
    await expect(page.getByText(/^Mọi dòng đã có đúng như trong bảng/)).toBeVisible({
      timeout: 30_000,
    })
    await page.locator("summary", { hasText: "Hủy lần nhập này" }).click()
    await page.getByLabel(/^Lý do/).fill("chỉ thử")
    await page.getByRole("button", { name: "Hủy lần nhập này" }).click()
    await expect(page.getByText("Không dòng nào của bảng được ghi.").first()).toBeVisible()
    await expect(page.getByRole("link", { name: "Gửi bảng khác" })).toBeVisible()
  })
})

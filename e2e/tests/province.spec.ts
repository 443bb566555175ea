import { readFile } from "node:fs/promises"
import type { Page } from "@playwright/test"
import { badVosoExport, type ListedProduct } from "../fixtures/voso-export"
import { queryDatabase } from "../support/database"
import { signInAtDesk } from "../support/province"
import { expect, expectAccessible, test } from "../support/test"

// What is refused on purpose.
test.use({ tolerate: [/status of 400/] })

// One officer is enough: the journey changes the ledger for good.
test.skip(({ isMobile }) => isMobile, "officers sit at a desk")
test.setTimeout(180_000)

/** Valid products that Voso has never listed, with names that nobody else has. */
async function missingOnVoso(): Promise<ListedProduct[]> {
  return queryDatabase<ListedProduct>(
    `select o.code, p.title as name, r.name as producer, o.gtin
       from ocop_product o
       join ocop_producer r on r.id = o.producer_id
       join product_product_certification_ocop_product l on l.ocop_product_id = o.id
       join product p on p.id = l.product_id and p.status = 'published' and p.deleted_at is null
       join ocop_certificate c on c.ocop_product_id = o.id and c.deleted_at is null and c.stars = 4
      where o.province_code = '22' and o.criteria_set not in (5, 14, 15) and o.deleted_at is null
        and not exists (select from ocop_listing_check k join ocop_platform f on f.id = k.platform_id
                         where f.code = 'voso' and k.product_code = o.code)
        and (select count(*) from product one where one.title = p.title and one.deleted_at is null) = 1
        and (select count(*) from ocop_certificate one where one.ocop_product_id = o.id) = 1
      order by o.code limit 9`
  )
}

/** How many of how many Voso lists, as the page of coverage says. */
async function listedOnVoso(page: Page): Promise<[number, number]> {
  await page.goto("/province/coverage")
  const row = page.getByRole("row").filter({ hasText: "Voso" }).first()
  const found = /(\d+)\/(\d+)/.exec(await row.innerText())
  return [Number(found?.[1]), Number(found?.[2])]
}

test("an officer enters a platform's file, sees coverage move, and takes the missing list along", async ({
  page,
}) => {
  const products = await missingOnVoso()
  expect(products).toHaveLength(9)
  const bad = badVosoExport(products, new Date().toISOString())
  await signInAtDesk(page, "editor", "/province/coverage")
  const [before, base] = await listedOnVoso(page)
  await expectAccessible(page)

  await page.goto("/province/listings")
  await page.getByRole("link", { name: "Nhập tệp mới" }).click()
  await page.getByLabel("Sàn", { exact: true }).selectOption("voso")
  await page.getByLabel("Tệp CSV hoặc XLSX").setInputFiles(bad.file)
  await page.getByRole("button", { name: "Gửi và đọc tệp" }).click()
  await expect(page.getByText("Chờ rà soát")).toBeVisible({ timeout: 30_000 })
  const { rows, matched, doubtful, rejected } = bad
  await expect(
    page.getByText(`${rows} dòng = ${matched} khớp + ${doubtful} chưa chắc + ${rejected} bị loại`)
  ).toBeVisible()
  await expectAccessible(page)
  // What was only read has changed nothing.
  const review = page.url()
  expect(await listedOnVoso(page)).toEqual([before, base])

  for (const code of bad.meant) {
    const meant = products.find((product) => product.code === code)
    await page.goto(`${review}?verdict=doubtful`)
    const row = page.getByRole("row").filter({ hasText: `${meant?.name} hộp quà biếu` })
    await row.getByRole("button", { name: `Chọn ${meant?.name} cho dòng` }).click()
    // It is doubtful no more, and the page says so.
    await expect(row).toHaveCount(0)
    await expect(
      page.getByRole("status").filter({ hasText: `đã ghép với ${meant?.name} (${code})` })
    ).toBeVisible()
  }
  await page.goto(review)
  await page.getByRole("button", { name: "Ghi vào sổ" }).click()
  await expect(page.getByText(/^Đã ghi: 9 có trên sàn, 0 không còn trên sàn/).first()).toBeVisible()
  await expectAccessible(page)
  expect(await listedOnVoso(page)).toEqual([before + 9, base])

  await page.goto("/province/coverage/voso")
  await expect(page.getByText(new RegExp(`^${before + 9}/${base} = `))).toBeVisible()
  const saving = page.waitForEvent("download")
  await page.getByRole("link", { name: "CSV", exact: true }).click()
  const file = await readFile(await (await saving).path(), "utf8")
  const lines = file.trim().split("\r\n")
  expect(lines).toHaveLength(1 + base - before - 9)
  for (const { code } of products) expect(file).not.toContain(code)

  await page.goto("/province/audit?action=listing_import_applied")
  await expect(page.getByRole("cell", { name: /voso\.csv/ }).first()).toBeVisible()
})

test("a printed figure is held against the ledger", async ({ page }) => {
  await signInAtDesk(page, "viewer", "/province/claims")
  await expectAccessible(page)
  await page.getByLabel(/^Phần \(/).fill("160")
  await page.getByLabel(/^Trên tổng \(/).fill("334")
  await page.getByLabel("Tỷ lệ đã in").fill("60 %")
  await page.getByRole("button", { name: "Đối chiếu" }).click()
  await expect(page.getByText(/^160\/334 = 47,9.?%, không phải 60.?%\.$/)).toBeVisible()
  await expectAccessible(page)
})

test("an officer makes the half-year report", async ({ page }) => {
  await signInAtDesk(page, "editor", "/province/report")
  await page.getByLabel("Đến hết ngày").fill("2026-06-30")
  await page.getByRole("button", { name: "Xem trước" }).click()
  await expect(page.getByText("Nội dung báo cáo đến hết ngày 30/06/2026")).toBeVisible({
    timeout: 30_000,
  })
  await expectAccessible(page)
  await page.getByRole("button", { name: "Lập báo cáo" }).click()
  // The same words again when an attempt before this one has made it.
  await expect(page.getByText(/^(Đã lập báo cáo|Dữ liệu không đổi)/)).toBeVisible({
    timeout: 60_000,
  })
  const take = async (name: string) => {
    const saving = page.waitForEvent("download")
    await page
      .getByRole("link", { name: new RegExp(`^${name}`) })
      .first()
      .click()
    return readFile(await (await saving).path())
  }
  expect((await take("PDF")).subarray(0, 5).toString()).toBe("%PDF-")
  expect((await take("DOCX")).subarray(0, 2).toString()).toBe("PK")
  await page.getByRole("button", { name: "Lập báo cáo" }).click()
  await expect(page.getByText(/^Dữ liệu không đổi/)).toBeVisible({ timeout: 60_000 })
})

test("a filter that no page knows is named, and cleared with one click", async ({ page }) => {
  await signInAtDesk(page, "viewer", "/province/quality")
  const answer = await page.goto("/province/quality?as_of=abc")
  expect(answer?.status()).toBe(400)
  await expect(page.getByRole("heading", { name: "Bộ lọc trong địa chỉ chưa đúng" })).toBeVisible()
  await expect(page.getByText(/^as_of: cần ngày dạng năm-tháng-ngày/)).toBeVisible()
  await expectAccessible(page)
  await page.getByRole("link", { name: "Bỏ mọi bộ lọc" }).click()
  await expect(page.getByRole("heading", { level: 1, name: /Chất lượng/ })).toBeVisible()
})

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false })

  test("an officer signs in, filters, and is told what a form lacks", async ({ page }) => {
    await signInAtDesk(page, "approver", "/province/staff")
    await page.getByRole("button", { name: "Gửi lời mời" }).click()
    await expect(page.getByText("Nhập mật khẩu.").first()).toBeVisible()
    await page.goto("/province/claims")
    await page.getByLabel(/^Một tổng khác/).fill("22")
    await page.getByLabel(/^Các phần của tổng đó/).fill("2 + 12 + 4")
    await page.getByRole("button", { name: "Đối chiếu" }).click()
    await expect(page.getByText(/2 \+ 12 \+ 4 = 18, không phải 22/)).toBeVisible()
  })
})

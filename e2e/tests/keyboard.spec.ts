import { expect, test } from "../support/test"

test.skip(({ isMobile }) => isMobile, "a keyboard belongs to the desktop")

test("a product is ordered with the keyboard alone", async ({ page }) => {
  const tabTo = async (name: RegExp, role?: string) => {
    for (let step = 0; step < 120; step++) {
      await page.keyboard.press("Tab")
      const at = await page.evaluate(() => {
        const element = document.activeElement
        if (!element) return { text: "", role: "" }
        const label =
          element instanceof HTMLInputElement
            ? element.labels?.[0]?.textContent
            : element.textContent
        return {
          text: `${element.getAttribute("aria-label") ?? ""} ${label ?? ""}`.trim(),
          role: element.tagName.toLowerCase(),
        }
      })
      if (name.test(at.text) && (!role || role === at.role)) return
    }
    throw new Error(`the keyboard never reached ${name}`)
  }

  await page.goto("/")
  await page.keyboard.press("Tab")
  await expect(page.getByRole("link", { name: "Tới nội dung chính" })).toBeFocused()
  await page.keyboard.press("Enter")
  await tabTo(/Tìm sản phẩm OCOP/, "input")
  await page.keyboard.type("mien dong")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/q=mien/)
  await tabTo(/Miến dong Bình Liêu/, "a")
  await page.keyboard.press("Enter")
  await expect(page.getByRole("heading", { level: 1, name: "Miến dong Bình Liêu" })).toBeFocused()
  await tabTo(/^Thêm vào giỏ/, "button")
  await page.keyboard.press("Enter")
  await expect(page.getByText("Đã thêm vào giỏ hàng.")).toBeVisible()
  await tabTo(/^Xem giỏ hàng/, "a")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/cart$/)
  await tabTo(/^Đặt hàng giỏ/, "a")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/checkout\//)
  await tabTo(/^Họ và tên/, "input")
  await page.keyboard.type("Khách Dùng Thử")
  await page.keyboard.press("Tab")
  await page.keyboard.type("0912345678")
  await page.keyboard.press("Tab")
  await page.keyboard.type("khach@example.com")
  const pickup = page.getByRole("radio", { name: /Nhận tại điểm bán/ })
  if (await pickup.count()) {
    await tabTo(/^Nhận tại điểm bán/, "input")
    await page.keyboard.press("Space")
  }
  await tabTo(/^Đặt hàng và thanh toán/, "button")
  await page.keyboard.press("Enter")
  await expect(page).toHaveURL(/\/pay\/order_/)
})

import { registered, whileExpired, whileWithdrawn } from "../support/certificates"
import { fillInPickup, putIntoCart } from "../support/shopping"
import { expect, expectAccessible, test } from "../support/test"

// The refused order is a 409 or 400 document, which the browser logs.
test.use({ tolerate: [/the server responded with a status of 4\d\d/] })

const HANDLE = "cha-muc-ha-long"

const CASES = [
  { javaScriptEnabled: true, lapse: whileExpired, reason: /đã hết hạn/ },
  { javaScriptEnabled: false, lapse: whileWithdrawn, reason: /đã bị thu hồi/ },
] as const

for (const { javaScriptEnabled, lapse, reason } of CASES) {
  test.describe(javaScriptEnabled ? "with a script" : "without a script", () => {
    test.use({ javaScriptEnabled })

    test("a product that lapses in the cart is refused by name and can be removed", async ({
      page,
    }) => {
      const { certificate, title } = await registered(HANDLE)
      await putIntoCart(page, HANDLE)
      await page
        .getByRole("link", { name: /Đặt hàng giỏ/ })
        .first()
        .click()
      await expect(page).toHaveURL(/\/checkout\/cart_/)
      await lapse(certificate, async () => {
        await fillInPickup(page)
        await page.getByRole("button", { name: /^Đặt hàng và thanh toán/ }).click()
        const refusal = page.locator("main [role=alert]").filter({ hasText: title })
        await expect(refusal).toContainText(reason)
        if (javaScriptEnabled) await expectAccessible(page)
        await refusal.getByRole("button", { name: new RegExp(title) }).click()
        await expect(page).toHaveURL(/\/cart$/)
        await expect(page.locator("main")).not.toContainText(title)
      })
    })
  })
}

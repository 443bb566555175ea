import { expect, type BrowserContext, type Page } from "@playwright/test"

export type ProvinceRole = "viewer" | "editor" | "approver"

/** The password of the demonstration's people of the province, which `npm test` sets. */
export function provincePassword(): string {
  const { OCOP_PROVINCE_PASSWORD: password } = process.env
  if (!password) throw new Error("OCOP_PROVINCE_PASSWORD is not set")
  return password
}

/** Signs in at the desk as the demonstration's person of a role, and arrives at `to`. */
export async function signInAtDesk(page: Page, role: ProvinceRole, to = "/province") {
  await page.goto(to === "/province" ? "/province/sign-in" : to)
  await expect(page).toHaveURL(/\/province\/sign-in/)
  await page.getByLabel("Thư điện tử").fill(`${role}@ocop.localhost`)
  await page.getByLabel("Mật khẩu", { exact: true }).fill(provincePassword())
  await page.getByRole("button", { name: "Đăng nhập" }).click()
  await expect(page).toHaveURL(new RegExp(`${to}$`))
}

/** The cookie of somebody who has signed in, for pages that are opened without the form. */
export async function deskCookies(
  context: BrowserContext,
  role: ProvinceRole
): Promise<Awaited<ReturnType<BrowserContext["cookies"]>>> {
  const page = await context.newPage()
  await signInAtDesk(page, role)
  await page.close()
  return context.cookies()
}

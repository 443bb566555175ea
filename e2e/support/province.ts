import { expect, type APIRequestContext, type BrowserContext, type Page } from "@playwright/test"

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

/** Asks the backend's desk in the name of a role, for what a journey needs to know and does not show. */
export async function askDesk<Answer>(
  request: APIRequestContext,
  role: ProvinceRole,
  path: string
): Promise<Answer> {
  const backend = process.env.E2E_BACKEND_URL ?? "http://localhost:9000"
  const signedIn = await request.post(`${backend}/province/sign-in`, {
    data: { email: `${role}@ocop.localhost`, password: provincePassword() },
  })
  expect(signedIn.status()).toBe(200)
  const { token } = (await signedIn.json()) as { token: string }
  const answer = await request.get(`${backend}${path}`, {
    headers: { authorization: `Bearer ${token}` },
  })
  expect(answer.status(), await answer.text()).toBe(200)
  return (await answer.json()) as Answer
}

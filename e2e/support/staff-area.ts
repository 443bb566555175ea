import { readFile } from "node:fs/promises"
import { expect, type Page } from "@playwright/test"
import decode from "jsqr"
import { PNG } from "pngjs"

/** An address of the staff area, which the backend serves. */
export function staffUrl(path: string): string {
  return `${process.env.E2E_BACKEND_URL ?? "http://localhost:9000"}/app${path}`
}

const NO_PICTURE = '<svg xmlns="http://www.w3.org/2000/svg"/>'

/** Signs the operator in; needs `OCOP_ADMIN_EMAIL` and `OCOP_ADMIN_PASSWORD`, which `npm test` sets. */
export async function signInAsOperator(page: Page) {
  const { OCOP_ADMIN_EMAIL: email, OCOP_ADMIN_PASSWORD: password } = process.env
  if (!email || !password) throw new Error("OCOP_ADMIN_EMAIL and OCOP_ADMIN_PASSWORD are not set")
  // Medusa's dashboard shows flags from a content network, which a test must not depend on.
  await page.route("https://cdn.jsdelivr.net/**", (route) =>
    route.fulfill({ contentType: "image/svg+xml", body: NO_PICTURE })
  )
  await page.goto(staffUrl("/login"))
  await page.locator("input[name=email]").fill(email)
  await page.locator("input[name=password]").fill(password)
  await page.locator("button[type=submit]").click()
  await expect(page).not.toHaveURL(/\/login/)
}

/** What a link saves: its suggested name and its bytes. */
export async function saveByLink(page: Page, name: string) {
  const saving = page.waitForEvent("download")
  await page.getByRole("link", { name }).click()
  const download = await saving
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) }
}

type QrDecoder = (data: Uint8ClampedArray, width: number, height: number) => { data: string } | null

/** The text of the QR code in a PNG. */
export function readQrPng(bytes: Buffer): string {
  const image = PNG.sync.read(bytes)
  const read = (
    typeof decode === "function" ? decode : (decode as { default: unknown }).default
  ) as QrDecoder
  const code = read(new Uint8ClampedArray(image.data), image.width, image.height)
  if (!code) throw new Error("no QR code could be read from the picture")
  return code.data
}

/** Chooses in one of the dashboard's own drop-down lists. */
export async function choose(page: Page, label: string | RegExp, option: string) {
  await page.getByRole("dialog").getByLabel(label).click()
  await page.getByRole("option", { name: option, exact: true }).click()
}

/** The day as staff type it, in Vietnam. */
export function today(): string {
  const parts = new Intl.DateTimeFormat("en-GB", { timeZone: "Asia/Ho_Chi_Minh" })
  return parts.format(new Date())
}

import { spawn, type ChildProcess } from "node:child_process"
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { tmpdir } from "node:os"
import path from "node:path"
import { chromium, type Browser } from "playwright-core"
import QRCode from "qrcode"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { start } from "./fake-backend/server.mjs"
import { ean13Modules, stillFilm } from "./still-film"

const chrome = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path)
)
const ready = existsSync("build/server/index.js") && chrome !== undefined
const COUNTER = "/sales-point/trung-tam-ocop-ha-long/counter"

// The camera is a film of one picture: what is tried is the whole way from its pixels to the basket, reader and policy included.
describe.skipIf(!ready)("the counter's camera", { timeout: 60_000 }, () => {
  let backend: Server
  let shop: ChildProcess
  let origin = ""
  const folder = mkdtempSync(path.join(tmpdir(), "counter-film-"))

  beforeAll(async () => {
    backend = await start(0)
    const port = await freePort()
    origin = `http://localhost:${port}`
    shop = spawn("node", ["server.js"], {
      env: {
        PATH: process.env.PATH,
        NODE_ENV: "production",
        PORT: String(port),
        PUBLIC_ORIGIN: origin,
        MEDUSA_INTERNAL_URL: `http://localhost:${portOf(backend)}`,
        MEDUSA_PUBLISHABLE_KEY: "pk_test",
        SESSION_SECRET: "counter-tests-use-this-secret-of-40-characters",
      },
    })
    const { stdout } = shop
    await new Promise((resolve) => stdout?.once("data", resolve))
  }, 60_000)

  afterAll(() => {
    shop.kill()
    backend.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What the counter says after the camera has seen this picture. */
  async function scanned(name: string, film: Uint8Array): Promise<string> {
    const file = path.join(folder, `${name}.y4m`)
    writeFileSync(file, film)
    const browser: Browser = await chromium.launch({
      executablePath: chrome,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${file}`,
      ],
    })
    try {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 }, locale: "vi-VN" })
      page.setDefaultTimeout(20_000)
      await page.goto(`${origin}/sales-point/sign-in?to=${encodeURIComponent(COUNTER)}`)
      await page.locator("#email").fill("ban@example.com")
      await page.locator("#password").fill("mat khau rat dai")
      await page.getByRole("button", { name: "Đăng nhập" }).click()
      await page.waitForURL(/\/counter$/)
      await page.getByRole("button", { name: "Quét mã" }).click()
      const told = page.getByRole("status").filter({ hasText: /^Đã thêm|không/ })
      await told.waitFor()
      return (await told.textContent()) ?? ""
    } finally {
      await browser.close()
    }
  }

  it("puts what carries the barcode into the basket", async () => {
    expect(await scanned("ean", stillFilm([ean13Modules("8938505974019")]))).toBe(
      "Đã thêm Chả mực Hạ Long"
    )
  })

  it("puts what a QR code names into the basket", async () => {
    const { modules } = QRCode.create("22-193-005-2024", { errorCorrectionLevel: "M" })
    const rows = Array.from({ length: modules.size }, (_, y) =>
      Array.from({ length: modules.size }, (_, x) => modules.get(y, x) === 1)
    )
    expect(await scanned("qr", stillFilm(rows))).toBe("Đã thêm Miến dong Bình Liêu")
  })
})

function portOf(server: Server): number {
  const address = server.address()
  if (address === null || typeof address === "string") throw new Error("no port")
  return address.port
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, resolve))
  const port = portOf(server)
  await new Promise((resolve) => server.close(resolve))
  return port
}

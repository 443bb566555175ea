import { spawn, type ChildProcess } from "node:child_process"
import { existsSync } from "node:fs"
import { createServer, type Server } from "node:http"
import { chromium, type Browser, type BrowserContext, type Page } from "playwright-core"
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest"
import { start } from "./fake-backend/server.mjs"

const chrome = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find(
  (path) => path && existsSync(path)
)
const ready = existsSync("build/server/index.js") && chrome !== undefined
const HANDLE = "trung-tam-ocop-ha-long"

// In a real browser, because IndexedDB, locks and the service worker are what is tested; against a backend that can be told to
// lose its answer. Needs the built app: `npm test` builds before it tests.
describe.skipIf(!ready)("the counter on a phone", { timeout: 60_000 }, () => {
  let backend: Server
  let shop: ChildProcess
  let browser: Browser
  let context: BrowserContext
  let origin = ""

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
    browser = await chromium.launch({
      executablePath: chrome,
      args: ["--no-sandbox", "--disable-gpu"],
    })
  }, 60_000)

  afterEach(() => context.close())
  afterAll(async () => {
    await browser.close()
    shop.kill()
    backend.close()
  })

  async function openCounter(): Promise<Page> {
    context = await browser.newContext({ viewport: { width: 360, height: 740 }, locale: "vi-VN" })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    const to = `/sales-point/${HANDLE}/counter`
    await page.goto(`${origin}/sales-point/sign-in?to=${encodeURIComponent(to)}`)
    await page.locator("#email").fill("ban@example.com")
    await page.locator("#password").fill("mat khau rat dai")
    await page.getByRole("button", { name: "Đăng nhập" }).click()
    await page.waitForURL(/\/counter$/)
    await expect.poll(() => page.evaluate(kept), { timeout: 20_000 }).toBe(true)
    return page
  }

  const sell = async (page: Page, name: RegExp) => {
    await page.getByRole("list", { name: "Hàng trên kệ" }).getByRole("button", { name }).click()
    await page.getByRole("button", { name: /^Thu / }).click()
    await page.getByRole("dialog").getByRole("img").waitFor()
  }
  const later = (page: Page) => page.getByRole("button", { name: /Để sau/ }).click()
  const salesToday = async (page: Page) => {
    await page.getByRole("button", { name: "Hôm nay" }).click()
    return page.getByRole("button", { name: /^Mở giao dịch/ }).count()
  }

  it("sells, goes offline, reloads, sells twice more, and has both booked once", async () => {
    const page = await openCounter()
    const before = await salesToday(page)
    await page.getByRole("button", { name: "Bán", exact: true }).click()
    await sell(page, /^Miến dong/)
    await later(page)
    await context.setOffline(true)
    const browserTools = await context.newCDPSession(page)
    await browserTools.send("Network.clearBrowserCache")
    await page.reload()
    await sell(page, /^Miến dong/)
    await later(page)
    await sell(page, /^Miến dong/)
    await page.getByRole("button", { name: "Ngân hàng đã báo có tiền" }).click()
    await page.getByRole("button", { name: "Khách tiếp theo" }).click()
    await page.reload()
    await page.getByText("2 chưa gửi").waitFor()
    await context.setOffline(false)
    await page.getByText("Đã gửi hết").waitFor()
    expect(await salesToday(page)).toBe(before + 3)
  })

  it("books once when the answer is lost", async () => {
    const page = await openCounter()
    const before = await salesToday(page)
    await page.getByRole("button", { name: "Bán", exact: true }).click()
    const keys: (string | undefined)[] = []
    await context.route("**/counter/sales", async (route) => {
      keys.push(route.request().headers()["idempotency-key"])
      await route.fetch()
      return keys.length === 1 ? route.abort() : route.continue()
    })
    await sell(page, /^Miến dong/)
    await later(page)
    await page.getByText("Đã gửi hết").waitFor()
    expect([keys.length, new Set(keys).size]).toEqual([2, 1])
    expect(await salesToday(page)).toBe(before + 1)
  })

  it("asks the clerk about what was sold out meanwhile, and sends nothing behind it before", async () => {
    const page = await openCounter()
    const before = await salesToday(page)
    await page.getByRole("button", { name: "Bán", exact: true }).click()
    await context.setOffline(true)
    await sell(page, /^Ruốc hàu/)
    await later(page)
    await page
      .getByRole("list", { name: "Hàng trên kệ" })
      .getByRole("button", { name: /^Chả mực/ })
      .click()
    await sell(page, /^Ruốc hàu/)
    await later(page)
    await sell(page, /^Miến dong/)
    await later(page)
    // Somebody else buys the last two on the web.
    await fetch(`http://localhost:${portOf(backend)}/sales-point/points/${HANDLE}/counter/sales`, {
      method: "POST",
      headers: { "content-type": "application/json", "idempotency-key": crypto.randomUUID() },
      body: JSON.stringify({
        sold_at: new Date().toISOString(),
        code: "OCOPQNWEBWEBWE",
        lines: [{ variant_id: "variant_3", quantity: 1, unit_price_vnd: 120_000 }],
      }),
    })
    await context.setOffline(false)
    await page.getByText("2 chưa gửi").waitFor()
    await page.getByRole("button", { name: "Xử lý" }).click()
    await page.getByText("Hệ thống chưa ghi giao dịch này").waitFor()
    await page.getByText("Chờ giao dịch phía trên").waitFor()
    await page.getByRole("button", { name: /^Sửa theo hàng còn/ }).click()
    await page.getByText("Đã gửi hết").waitFor()
    // The three of this telephone and the one of the web.
    expect(await salesToday(page)).toBe(before + 4)
  })

  it("counts the whole shelf, what is held for orders included", async () => {
    const page = await openCounter()
    const bodies: unknown[] = []
    await context.route("**/counter/counts", (route) => {
      bodies.push(route.request().postDataJSON())
      return route.continue()
    })
    await page.getByRole("button", { name: "Đếm", exact: true }).click()
    await page.getByRole("searchbox").fill("tra hoa vang")
    await page.getByRole("list", { name: "Hàng trên kệ" }).getByRole("button").click()
    await page.getByText("Sổ đang ghi 12 trên kệ, gồm 2 đang giữ cho đơn").waitFor()
    // The field has the focus: the number is typed at once.
    await page.keyboard.type("11")
    await page.keyboard.press("Enter")
    await page.getByText("Đã ghi trên máy: Trà hoa vàng Ba Chẽ, đếm được 11.").waitFor()
    await page.getByText("Đã gửi hết").waitFor()
    expect(bodies).toMatchObject([{ variant_id: "variant_4", counted: 11, version: "10-0" }])
  })

  it("starts without a line at the counter that was open last", async () => {
    const page = await openCounter()
    // In another order than they were first kept: what is kept anew goes to the end.
    for (const handle of ["cua-hang-ocop-hon-gai", HANDLE]) {
      await page.goto(`${origin}/sales-point/${handle}/counter`)
      await expect.poll(() => page.evaluate(isKeptLast), { timeout: 20_000 }).toBe(true)
    }
    await context.setOffline(true)
    await page.goto(`${origin}/sales-point/`)
    expect(new URL(page.url()).pathname).toBe(`/sales-point/${HANDLE}/counter`)
  })

  it("sends each entry once from three tabs", async () => {
    const page = await openCounter()
    const before = await salesToday(page)
    await page.getByRole("button", { name: "Bán", exact: true }).click()
    const keys: (string | undefined)[] = []
    await context.route("**/counter/sales", (route) => {
      keys.push(route.request().headers()["idempotency-key"])
      return route.continue()
    })
    await context.setOffline(true)
    await sell(page, /^Miến dong/)
    await later(page)
    await sell(page, /^Miến dong/)
    await later(page)
    const others = [await context.newPage(), await context.newPage()]
    for (const other of others) await other.goto(page.url())
    await context.setOffline(false)
    await page.getByText("Đã gửi hết").waitFor()
    for (const other of others) await other.getByText("Đã gửi hết").waitFor()
    expect([keys.length, new Set(keys).size]).toEqual([2, 2])
    expect(await salesToday(page)).toBe(before + 2)
  })
})

/** Runs in the page: whether the service worker has kept the counter. The page comes last, after every file it names. */
async function kept() {
  const keys = await (await caches.open("counter")).keys()
  return ["/counter", "/counter.data"].every((end) => keys.some(({ url }) => url.endsWith(end)))
}

/** Whether this counter is the one that was kept last: the start of the installed app leads to it. */
async function isKeptLast() {
  const kept = await (await caches.open("counter")).keys()
  const counters = kept
    .map(({ url }) => new URL(url).pathname)
    .filter((path) => /\/counter$/.test(path))
  return counters.at(-1) === location.pathname
}

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

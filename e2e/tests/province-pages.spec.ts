import type { BrowserContext, Page } from "@playwright/test"
import { deskCookies } from "../support/province"
import { expect, expectAccessible, expectNoSidewaysScroll, test } from "../support/test"

// A page that is not there is answered so on purpose.
test.use({ tolerate: [/Failed to load resource: .* 404/] })
test.setTimeout(300_000)

const PAGES = [
  "/province",
  "/province/coverage",
  "/province/coverage?group=III&stars=4",
  "/province/coverage?as_of=2024-06-30",
  "/province/coverage/platforms",
  "/province/coverage/links",
  "/province/coverage/voso",
  "/province/claims",
  "/province/listings",
  "/province/listings/new",
  "/province/certificates",
  "/province/certificates?q=khong-co-gi-nhu-the",
  "/province/certificates/watch",
  "/province/certificates/calendar",
  "/province/certificates/forecast",
  "/province/dossiers",
  "/province/dossiers/list",
  "/province/dossiers/new",
  "/province/decisions",
  "/province/decisions/new",
  "/province/reconciliations",
  "/province/reconciliations/new",
  "/province/sheets",
  "/province/sheets?kind=decision&state=ready",
  "/province/quality",
  "/province/quality/certificates",
  "/province/quality/certificates?state=all&q=khong-co-gi-nhu-the",
  "/province/quality/certificates/new",
  "/province/quality/certificates/import",
  "/province/quality/growing-areas",
  "/province/quality/packing-facilities",
  "/province/barcodes",
  "/province/barcodes?state=all",
  "/province/events",
  "/province/events?from=2024-01-01&to=2024-06-30",
  "/province/events/new",
  "/province/events/import",
  "/province/points",
  "/province/points/new",
  "/province/producers",
  "/province/best-sellers",
  "/province/report",
  "/province/audit",
  "/province/staff",
  "/province/account",
  "/province/khong-co-trang-nay",
]

/** Pages of one thing, found by the first link of a list that leads to one. */
const DETAILS: readonly { list: string; to: RegExp }[] = [
  { list: "/province/certificates", to: /^\/province\/products\/[^/?]+$/ },
  { list: "/province/dossiers/list", to: /^\/province\/dossiers\/(?!new$|list$)[^/?]+$/ },
  { list: "/province/quality", to: /^\/province\/quality\/[^/?]+$/ },
  {
    list: "/province/quality/growing-areas",
    to: /^\/province\/quality\/growing-areas\/(?!new$|import$)[^/?]+$/,
  },
  { list: "/province/barcodes?state=all", to: /^\/province\/barcodes\/[^/?]+$/ },
  { list: "/province/events", to: /^\/province\/events\/(?!new$|import$)[^/?]+$/ },
  { list: "/province/points", to: /^\/province\/points\/(?!new$)[^/?]+$/ },
  { list: "/province/producers", to: /^\/province\/producers\/[^/?]+$/ },
]

/** What a word that did not come with its page looks like: `coverage.title`, `table.count`. */
const MISSING_WORD =
  /\b(?:desk|role|table|filter|chart|approve|reason|working|upload|staff|audit|overview|coverage|platform|platforms|links|claims?|listings?|import|sheet|counts|decide|outcome|again|certificates?|dossiers?|decisions?|reconciliations?|product|quality|barcodes?|events?|points?|producers?|sellers|report)\.(?!csv|xlsx)[a-z][\w.]*/

let cookies: Awaited<ReturnType<BrowserContext["cookies"]>> = []

test.beforeAll(async ({ browser }) => {
  const context = await browser.newContext()
  cookies = await deskCookies(context, "approver")
  await context.close()
})

test.beforeEach(({ context }) => context.addCookies(cookies))

/** Opens a page and asserts what holds for every one: a heading, every word, nothing too wide, nothing for axe. */
async function lookAt(page: Page, path: string) {
  await page.goto(path)
  await expect(page.getByRole("heading", { level: 1 }), path).toHaveCount(1)
  const text = await page.locator("body").innerText()
  expect(MISSING_WORD.exec(text)?.[0], `a word is missing on ${path}`).toBeUndefined()
  await expectNoSidewaysScroll(page)
  await expectAccessible(page)
}

test("every page of the desk opens, fits the screen and can be read by everyone", async ({
  page,
}) => {
  for (const path of PAGES) await test.step(path, () => lookAt(page, path))
})

test("pages of one product, dossier, record, event, point and producer do too", async ({
  page,
}) => {
  for (const { list, to } of DETAILS) {
    await test.step(list, async () => {
      await page.goto(list)
      const hrefs = await page
        .locator("main a")
        .evaluateAll((links) =>
          links.map((link) => new URL((link as HTMLAnchorElement).href).pathname)
        )
      const found = hrefs.find((href) => to.test(href))
      expect(found, `${list} leads to ${to}`).toBeDefined()
      await lookAt(page, found ?? "")
    })
  }
})

test("every page speaks English too", async ({ page, isMobile }) => {
  test.skip(isMobile, "the words do not depend on the screen")
  await page.goto("/province")
  await page.getByRole("button", { name: "English" }).click()
  await expect(page.locator("html")).toHaveAttribute("lang", "en")
  for (const path of PAGES) {
    await test.step(path, async () => {
      await page.goto(path)
      const text = await page.locator("body").innerText()
      expect(MISSING_WORD.exec(text)?.[0], `a word is missing on ${path}`).toBeUndefined()
    })
  }
})

test("whoever may only look is offered nothing to change", async ({ page, context, browser }) => {
  const other = await browser.newContext()
  await context.clearCookies()
  await context.addCookies(await deskCookies(other, "viewer"))
  await other.close()
  for (const path of ["/province/listings/new", "/province/dossiers/new", "/province/points/new"]) {
    const answer = await page.goto(path)
    expect([path, answer?.status()]).toEqual([path, 404])
  }
  await page.goto("/province/staff")
  await expect(page.getByText("Chỉ người có quyền phê duyệt mới mời")).toBeVisible()
  await expect(page.getByRole("button", { name: "Gửi lời mời" })).toHaveCount(0)
  await page.goto("/province/coverage/voso")
  await expect(page.locator("main form[method=post]")).toHaveCount(0)
})

import AxeBuilder from "@axe-core/playwright"
import { expect, test as base, type Page } from "@playwright/test"

type Fixtures = {
  /** Noise a test expects, as patterns on the collected line. Everything else fails the test. */
  tolerate: RegExp[]
  quietPage: void
}

/*
 * What the libraries themselves throw into an empty room, on a slow machine, with nothing for anybody to notice:
 * React Router (7.18) leaves the closing of a fetch nobody waits for any more without a handler, and React 18 refuses to
 * hydrate at once when a key is pressed in the moment before the page's data are decoded, and hydrates right after.
 */
const LIBRARY_NOISE = [
  /^page error: signal is aborted without reason$/,
  /^page error: Minified React error #345;/,
]

/**
 * Playwright's `test` with one automatic rule: a page that throws, logs an error, breaks its content security
 * policy or loses a request fails the test that opened it.
 */
export const test = base.extend<Fixtures>({
  tolerate: [[], { option: true }],
  quietPage: [
    async ({ page, tolerate }, use) => {
      const noise: string[] = []
      page.on("pageerror", (error) => noise.push(`page error: ${error.message}`))
      page.on("console", (message) => {
        if (message.type() === "error") noise.push(`console: ${message.text()}`)
      })
      page.on("requestfailed", (request) => {
        const reason = request.failure()?.errorText ?? ""
        // A navigation that replaces another aborts what was still loading: not a fault.
        if (reason !== "net::ERR_ABORTED") noise.push(`request failed: ${request.url()} ${reason}`)
      })
      await page.addInitScript(() => {
        document.addEventListener("securitypolicyviolation", (event) => {
          console.error(`CSP ${event.violatedDirective} blocked ${event.blockedURI}`)
        })
      })
      await use()
      const known = [...LIBRARY_NOISE, ...tolerate]
      expect(noise.filter((line) => !known.some((pattern) => pattern.test(line)))).toEqual([])
    },
    { auto: true },
  ],
})

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

/**
 * Asserts that axe finds nothing on the page as it stands, naming rule and elements otherwise. `part` is a selector: inside
 * Medusa's dashboard only what is ours is ours to keep right.
 */
export async function expectAccessible(page: Page, part?: string) {
  const axe = new AxeBuilder({ page }).withTags(WCAG)
  const { violations } = await (part ? axe.include(part) : axe).analyze()
  const findings = violations.map(
    (violation) =>
      `${violation.id}: ${violation.nodes.map((node) => node.target.join(" ")).join(" | ")}`
  )
  expect(findings, `axe on ${page.url()}`).toEqual([])
}

/** Asserts that nothing on the page is wider than the screen. */
export async function expectNoSidewaysScroll(page: Page) {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth
  )
  expect(overflow, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0)
}

export { expect } from "@playwright/test"

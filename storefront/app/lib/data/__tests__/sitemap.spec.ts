import { describe, expect, it } from "vitest"
import { sitemapXml } from "../sitemap.server"

const pages = (n: number) => Array.from({ length: n }, (_, i) => ({ path: `/products/p${i}` }))

describe("a sitemap that does not fit one file", () => {
  it("becomes an index of files of 5,000 addresses, both languages counted", () => {
    const index = sitemapXml(pages(6_000), null)
    expect(index).toContain("<sitemapindex")
    expect(index?.match(/<sitemap>/g)).toHaveLength(3)
    expect(sitemapXml(pages(6_000), 3)?.match(/<url>/g)).toHaveLength(2_000)
    expect(sitemapXml(pages(6_000), 4)).toBeNull()
  })
})

import { cachedGet } from "../cache.server"
import type { PointSummary } from "../contract"
import type { Lang } from "../language"
import { POLICY_SLUGS } from "../policy-slugs"
import { absolute } from "../seo.server"

type Entry = { handle: string; updated_on: string }
type Listed = { path: string; updated?: string }

/** A sitemap file may hold 50,000 addresses; we stay at a tenth, so that a crawler reads it in one go. */
export const PER_FILE = 5_000
const LANGUAGES: Lang[] = ["vi", "en"]

/** Every page for search engines, as Vietnamese paths. */
export async function listedPages(): Promise<Listed[]> {
  const [{ products, producers }, { points }] = await Promise.all([
    cachedGet<{ products: Entry[]; producers: Entry[] }>("vi", "/store/ocop/sitemap"),
    cachedGet<{ points: PointSummary[] }>("vi", "/store/ocop/points"),
  ])
  return [
    { path: "/" },
    { path: "/products" },
    { path: "/points" },
    { path: "/verify" },
    ...points.map(({ handle }) => ({ path: `/points/${handle}` })),
    ...products.map((entry) => ({ path: `/products/${entry.handle}`, updated: entry.updated_on })),
    ...producers.map((entry) => ({
      path: `/producers/${entry.handle}`,
      updated: entry.updated_on,
    })),
    ...POLICY_SLUGS.map((slug) => ({ path: `/policies/${slug}` })),
  ]
}

/** The index while all pages do not fit one file, else the one file. `page` counts from 1; null past the end. */
export function sitemapXml(pages: Listed[], page: number | null): string | null {
  const perFile = PER_FILE / LANGUAGES.length
  const files = Math.ceil(pages.length / perFile)
  if (page === null && files > 1) return index(files)
  const part = pages.slice(((page ?? 1) - 1) * perFile, (page ?? 1) * perFile)
  return part.length > 0 ? urlset(part) : null
}

function index(files: number): string {
  const entries = Array.from(
    { length: files },
    (_, i) => `<sitemap><loc>${xml(absolute("vi", `/sitemap.xml?page=${i + 1}`))}</loc></sitemap>`
  )
  return `${HEAD}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join("")}</sitemapindex>`
}

function urlset(pages: Listed[]): string {
  const entries = pages.flatMap(({ path, updated }) => {
    const alternates = [
      ...LANGUAGES.map((lang) => [lang, absolute(lang, path)]),
      ["x-default", absolute("vi", path)],
    ]
      .map(
        ([lang, href]) =>
          `<xhtml:link rel="alternate" hreflang="${lang}" href="${xml(href ?? "")}"/>`
      )
      .join("")
    const modified = updated ? `<lastmod>${xml(updated)}</lastmod>` : ""
    return LANGUAGES.map(
      (lang) => `<url><loc>${xml(absolute(lang, path))}</loc>${modified}${alternates}</url>`
    )
  })
  return `${HEAD}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join("\n")}</urlset>`
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>\n`

const xml = (text: string) =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;")

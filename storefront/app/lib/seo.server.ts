import type { MetaDescriptor } from "react-router"
import { env } from "./env.server"
import { pathIn, type Lang } from "./language"

export type Seo = {
  lang: Lang
  /** The page's Vietnamese path with the part of the query that makes it a page of its own, e.g. `/products?page=2`. */
  path: string
  title: string
  description: string
  /** False for filtered lists and pages of one shopper. */
  index?: boolean
  jsonLd?: object[]
}

/** An absolute address; always from the public origin, never from a request's Host. */
export function absolute(lang: Lang, path: string): string {
  return env.PUBLIC_ORIGIN + pathIn(lang, path)
}

/** Title, description, canonical, both languages and structured data of one page, for its `meta` to return. */
export function seo({
  lang,
  path,
  title,
  description,
  index = true,
  jsonLd = [],
}: Seo): MetaDescriptor[] {
  const alternate = (hrefLang: string, of: Lang) => ({
    tagName: "link" as const,
    rel: "alternate",
    hrefLang,
    href: absolute(of, path),
  })
  return [
    { title: path === "/" ? title : `${title} · OCOP Quảng Ninh` },
    { name: "description", content: description },
    { property: "og:title", content: title },
    { property: "og:description", content: description },
    { property: "og:locale", content: lang === "en" ? "en_US" : "vi_VN" },
    { property: "og:site_name", content: "OCOP Quảng Ninh" },
    ...(index
      ? [
          { tagName: "link" as const, rel: "canonical", href: absolute(lang, path) },
          alternate("vi", "vi"),
          alternate("en", "en"),
          alternate("x-default", "vi"),
        ]
      : [{ name: "robots", content: "noindex, follow" }]),
    ...jsonLd.map((entry) => ({
      "script:ld+json": { "@context": "https://schema.org", ...entry },
    })),
  ]
}

/** `BreadcrumbList` of a trail of Vietnamese paths. */
export function breadcrumbLd(lang: Lang, trail: { label: string; to: string }[]): object {
  return {
    "@type": "BreadcrumbList",
    itemListElement: trail.map((step, i) => ({
      "@type": "ListItem",
      position: i + 1,
      name: step.label,
      item: absolute(lang, step.to),
    })),
  }
}

import { env } from "~/lib/env.server"

/** Crawlers may read the shop window, not one shopper's pages, the data behind pages, or endless filter combinations. */
export function loader() {
  const privatePaths = ["cart", "checkout/", "pay/", "orders/", "age-check"]
  const lines = [
    "User-agent: *",
    ...privatePaths.flatMap((path) => [`Disallow: /${path}`, `Disallow: /en/${path}`]),
    "Disallow: /api/",
    "Disallow: /sales-point",
    "Disallow: /province",
    "Disallow: /*.data$",
    "Disallow: /*alcohol=",
    "",
    `Sitemap: ${env.PUBLIC_ORIGIN}/sitemap.xml`,
    "",
  ]
  return new Response(lines.join("\n"), {
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  })
}

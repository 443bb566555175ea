import { listedPages, sitemapXml } from "~/lib/data/sitemap.server"
import { orErrorPage } from "~/lib/page-response.server"
import type { Route } from "./+types/sitemap"

/** `/sitemap.xml`, and `/sitemap.xml?page=2` once one file is not enough. */
export async function loader({ url }: Route.LoaderArgs) {
  const asked = url.searchParams.get("page")
  const page = asked === null ? null : Number(asked)
  if (page !== null && !(Number.isInteger(page) && page >= 1))
    return new Response(null, { status: 404 })
  const body = sitemapXml(await orErrorPage(listedPages()), page)
  if (body === null) return new Response(null, { status: 404 })
  return new Response(body, {
    headers: {
      "content-type": "application/xml; charset=utf-8",
      "cache-control": "public, max-age=3600",
    },
  })
}

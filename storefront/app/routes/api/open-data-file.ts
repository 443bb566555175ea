import { env } from "~/lib/env.server"
import { langOf } from "~/lib/language"
import type { Route } from "./+types/open-data-file"

/** What belongs to the file itself; everything else is the backend's own affair. */
const PASSED_BACK = [
  ...["content-type", "content-disposition", "content-length", "etag", "last-modified"],
  ...["cache-control", "retry-after", "link"],
  ...["access-control-allow-origin", "access-control-expose-headers"],
]
const PASSED_ON = ["if-none-match", "if-modified-since"]
const PATIENCE_MS = 20_000

/** `/open-data/:file`: a published file as the backend makes it, streamed through, under an address that stays. */
export async function loader({ params, request, url }: Route.LoaderArgs) {
  if (request.method === "OPTIONS") return preflight()
  const target = new URL(`/open-data/${encodeURIComponent(params.file)}`, env.MEDUSA_INTERNAL_URL)
  const asOf = url.searchParams.getAll("as_of")
  for (const day of asOf) target.searchParams.append("as_of", day)
  const headers = new Headers({ "x-medusa-locale": languageOf(request) })
  for (const name of PASSED_ON) {
    const value = request.headers.get(name)
    if (value !== null) headers.set(name, value)
  }
  try {
    const signal = AbortSignal.any([request.signal, AbortSignal.timeout(PATIENCE_MS)])
    const answer = await fetch(target, { headers, signal, redirect: "error" })
    const passed = new Headers()
    for (const name of PASSED_BACK) {
      const value = answer.headers.get(name)
      // What was packed on the way here has been unpacked: its length is another.
      if (
        value !== null &&
        !(name === "content-length" && answer.headers.has("content-encoding"))
      ) {
        passed.set(name, value)
      }
    }
    return new Response(answer.body, { status: answer.status, headers: passed })
  } catch (error) {
    console.error(`open data: ${error instanceof Error ? error.message : String(error)}`)
    return new Response(null, {
      status: 503,
      headers: { "retry-after": "30", "access-control-allow-origin": "*" },
    })
  }
}

export function action() {
  return new Response(null, { status: 405, headers: { allow: "GET, HEAD, OPTIONS" } })
}

/** A page of another site asks first when it sends a tag along. */
function preflight() {
  return new Response(null, {
    status: 204,
    headers: {
      "access-control-allow-origin": "*",
      "access-control-allow-methods": "GET, HEAD",
      "access-control-allow-headers": "if-none-match, if-modified-since",
      "access-control-max-age": "86400",
    },
  })
}

function languageOf(request: Request): string {
  const { pathname } = new URL(request.url)
  const english = /^en\b/i.test(request.headers.get("accept-language") ?? "")
  return langOf(pathname) === "en" || english ? "en-US" : "vi-VN"
}

import { BackendError } from "~/lib/backend-error"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { PROVINCE_AREA, provinceApi, requireProvince } from "~/lib/province-session.server"
import type { Route } from "./+types/files"

/** Long enough for the half-year report. */
const PATIENCE_MS = 60_000

/**
 * A file of the backend below `/province`, passed on in the name of the person who is signed in: exports, reports, papers of a
 * dossier. Only what the backend itself sends as a file leaves this way.
 */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requireProvince(request)
  const query = Object.fromEntries(
    [...new Set(url.searchParams.keys())].map((name) => [name, url.searchParams.getAll(name)])
  )
  const steps = params["*"].split("/")
  // An encoded slash may hide a way out of the area.
  if (steps.some((step) => /^\.{0,2}$/.test(step))) throw new Response(null, { status: 404 })
  const path = steps.map(encodeURIComponent).join("/")
  try {
    const file = await PROVINCE_AREA.orPage(
      request,
      provinceApi(session).file(`/province/${path}`, query, PATIENCE_MS)
    )
    if (!file.disposition) return new Response(null, { status: 404, headers: PRIVATE_PAGE })
    return new Response(file.bytes, {
      headers: {
        ...PRIVATE_PAGE,
        "content-type": file.type,
        "content-disposition": file.disposition,
      },
    })
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return new Response(error.message, {
      status: error.status,
      headers: { ...PRIVATE_PAGE, "content-type": "text/plain; charset=utf-8" },
    })
  }
}

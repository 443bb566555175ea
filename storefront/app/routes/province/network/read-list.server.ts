import { BackendError } from "~/lib/backend-error"
import { orDeskPage, provinceApi, type ProvinceSession } from "~/lib/province-session.server"

/**
 * A list of the backend with the filters of an address. Filters that it does not take (typed by hand, or two days the wrong way round)
 * are left out, and `refused` says so; the page is shown all the same.
 */
export async function readList<Found>(
  request: Request,
  session: ProvinceSession,
  path: string,
  params: URLSearchParams
): Promise<{ found: Found; refused: string | null }> {
  const read = (query: Record<string, string>) =>
    orDeskPage(request, provinceApi(session).get<Found>(path, query))
  try {
    return { found: await read(Object.fromEntries(params)), refused: null }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return { found: await read({}), refused: error.message }
  }
}

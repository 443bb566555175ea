import { BackendError } from "~/lib/backend-error"
import { PROVINCE_AREA, refusedFilters } from "~/lib/province-session.server"

/**
 * A list of the backend with the filters of an address. Filters that it does not take (typed by hand, or two days the wrong way round)
 * are left out, and `refused` says so; the page is shown all the same.
 */
export async function readList<Found>(
  request: Request,
  params: URLSearchParams,
  read: (query: Record<string, string>) => Promise<Found>
): Promise<{ found: Found; refused: string | null }> {
  try {
    return {
      found: await PROVINCE_AREA.orPage(request, read(Object.fromEntries(params))),
      refused: null,
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return { found: await PROVINCE_AREA.orPage(request, read({})), refused: refusedFilters(error) }
  }
}

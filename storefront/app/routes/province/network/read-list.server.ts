import { BackendError } from "~/lib/backend-error"
import { orDeskPage } from "~/lib/province-session.server"

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
      found: await orDeskPage(request, read(Object.fromEntries(params))),
      refused: null,
    }
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    return { found: await orDeskPage(request, read({})), refused: reasonOf(error) }
  }
}

/** What was wrong with which filter; the sentence for the whole when the backend names none. */
function reasonOf({ body, message }: BackendError): string {
  const problems: unknown[] = Array.isArray(body.problems) ? body.problems : []
  const said = problems.flatMap((one) =>
    typeof one === "object" && one !== null && "field" in one && "message" in one
      ? [`${String(one.field)}: ${String(one.message)}`]
      : []
  )
  return said.join("; ") || message
}

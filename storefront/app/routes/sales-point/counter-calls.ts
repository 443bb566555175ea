import { BackendError } from "~/lib/backend-error"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { pointApi, pointPath, readPointCookie } from "~/lib/point-session.server"
import type { Route } from "./+types/counter-calls"

/*
 * What the counter's script asks of the backend, passed on with the session's token, which no script can read. The backend
 * decides who may; only these calls go through.
 */

const SALE = "sales/[\\w-]{1,64}"
const READ = new RegExp(`^${SALE}$`)
const RECEIPT = new RegExp(`^${SALE}/receipt\\.pdf$`)
const WRITE = new RegExp(`^(sales|counts|codes|${SALE}/(cancel|receipt))$`)

/** Booking waits for its turn at the shelf; the page itself gives up after 15 s. */
const WRITE_MS = 13_000

export async function loader({ request, params }: Route.LoaderArgs) {
  const path = params["*"]
  const file = RECEIPT.test(path)
  if (!file && !READ.test(path)) throw new Response(null, { status: 404 })
  const session = await readPointCookie(request)
  const api = pointApi(session)
  const address = pointPath(params.point, `/counter/${path}`)
  return answer(session.token, async () => {
    if (!file) return Response.json(await api.get<unknown>(address), { headers: PRIVATE_PAGE })
    const { bytes, type } = await api.file(address)
    return new Response(bytes, { headers: { ...PRIVATE_PAGE, "content-type": type } })
  })
}

export async function action({ request, params }: Route.ActionArgs) {
  const path = params["*"]
  if (request.method !== "POST" || !WRITE.test(path)) throw new Response(null, { status: 404 })
  const body: unknown = await request.json().catch((): unknown => null)
  if (typeof body !== "object" || body === null) {
    return Response.json({ code: "invalid", message: "JSON" }, { status: 400 })
  }
  const session = await readPointCookie(request)
  const key = request.headers.get("idempotency-key")
  const api = pointApi(session, key ? { "idempotency-key": key } : {})
  return answer(session.token, async () => {
    const address = pointPath(params.point, `/counter/${path}`)
    return Response.json(await api.post<unknown>(address, body, WRITE_MS), {
      headers: PRIVATE_PAGE,
    })
  })
}

/** Refusals go through as they are: the counter shows what the backend says about each line. */
async function answer(token: string | null, ask: () => Promise<Response>): Promise<Response> {
  if (!token) return Response.json({ code: "signed_out" }, { status: 401, headers: PRIVATE_PAGE })
  try {
    return await ask()
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    const { status, code, message, body, retryAfter } = error
    return Response.json(
      { ...body, code, message },
      {
        status,
        headers: {
          ...PRIVATE_PAGE,
          ...(retryAfter !== null && { "retry-after": String(retryAfter) }),
        },
      }
    )
  }
}

import { BackendError } from "./backend-error"
import { staffApi, staffArea, type SignedIn } from "./staff/area.server"

export const PROVINCE_ROLES = ["viewer", "editor", "approver"] as const
export type ProvinceRole = (typeof PROVINCE_ROLES)[number]

/** Somebody of the province who is signed in (`GET /province/me`). */
export type ProvinceMe = {
  id: string
  name: string
  email: string
  role: ProvinceRole
  two_factor: boolean
}

export type ProvinceSession = SignedIn<ProvinceMe>

/** A working day. */
export const PROVINCE_AREA = staffArea<ProvinceMe>({
  path: "/province",
  cookie: "province",
  hours: 8,
})

/** Whoever is signed in at the desk; throws a redirect to the sign-in, or 503 while the backend does not answer. */
export const requireProvince = PROVINCE_AREA.requireMe

/**
 * Awaits what a page of the desk cannot be shown without: see `orPage` of `staff/area.server`. What the backend refuses of an address,
 * a filter typed by hand for instance, becomes a page that says so (400).
 */
export async function orDeskPage<T>(request: Request, promise: Promise<T>): Promise<T> {
  try {
    return await PROVINCE_AREA.orPage(request, promise)
  } catch (error) {
    const asked = request.method === "GET" || request.method === "HEAD"
    if (!asked || !(error instanceof BackendError)) throw error
    throw Response.json({ reason: refusedFilters(error) }, { status: 400 })
  }
}

/** What was wrong with which filter; the sentence for the whole when the backend names none. */
export function refusedFilters({ body, message }: BackendError): string {
  const problems: unknown[] = Array.isArray(body.problems) ? body.problems : []
  const said = problems.flatMap((one) =>
    typeof one === "object" && one !== null && "field" in one && "message" in one
      ? [`${String(one.field)}: ${String(one.message)}`]
      : []
  )
  return said.join("; ") || message
}

/** A caller of the backend in the name of the person who is signed in. Throws BackendError only. */
export const provinceApi = staffApi

/** Whether somebody may do what `needed` may do: an approver may what an editor may, an editor what a viewer may. */
export function mayAct(role: ProvinceRole, needed: ProvinceRole): boolean {
  return PROVINCE_ROLES.indexOf(role) >= PROVINCE_ROLES.indexOf(needed)
}

/** The same for pages with a form: who may not sees 404, since nothing leads there. */
export async function requireRole(
  request: Request,
  needed: ProvinceRole
): Promise<ProvinceSession> {
  const session = await requireProvince(request)
  if (!mayAct(session.me.role, needed)) throw new Response(null, { status: 404 })
  return session
}

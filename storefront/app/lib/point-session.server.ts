import { createCookieSessionStorage, redirect } from "react-router"
import { BackendError } from "./backend-error"
import { env } from "./env.server"
import type { Lang } from "./language"
import { localPath } from "./local-path"
import { medusa } from "./medusa.server"

/** What `/sales-point` remembers of one browser. `challenge`: the password was right, a code is still asked for. */
export type PointData = {
  token: string | null
  lang: Lang
  challenge: string | null
}

export type PointRole = "manager" | "clerk"

/** One of the points that a person works at. */
export type OwnPoint = { handle: string; name: string; role: PointRole; closed: boolean }

/** The person who is signed in (`GET /sales-point/me`). */
export type StaffMe = {
  id: string
  name: string
  email: string
  two_factor: boolean
  points: OwnPoint[]
}

/** A person who is signed in, as the backend confirmed it for this request. */
export type StaffSession = { token: string; lang: Lang; me: StaffMe }

/** The same at one of the person's own points. */
export type PointSession = StaffSession & { point: OwnPoint }

/** Half a day: nobody signs in twice in one shift, and a telephone left behind is of no use the next morning. */
const MAX_AGE_S = 12 * 60 * 60

const storage = createCookieSessionStorage<PointData>({
  cookie: {
    name: env.secure ? "__Host-point" : "point",
    httpOnly: true,
    sameSite: "lax",
    secure: env.secure,
    path: "/",
    maxAge: MAX_AGE_S,
    secrets: env.SESSION_SECRET.split(","),
  },
})

/** What this browser's cookie says; signed out and Vietnamese without a cookie or with a forged one. */
export async function readPointCookie(request: Request): Promise<PointData> {
  const session = await storage.getSession(request.headers.get("cookie"))
  return {
    token: session.get("token") ?? null,
    lang: session.get("lang") === "en" ? "en" : "vi",
    challenge: session.get("challenge") ?? null,
  }
}

/** The `Set-Cookie` value that remembers `point`, under an id of its own each time. */
export async function writePointCookie(point: PointData): Promise<string> {
  const session = await storage.getSession()
  session.set("token", point.token)
  session.set("lang", point.lang)
  session.set("challenge", point.challenge)
  return storage.commitSession(session)
}

/** A caller of the backend in the name of the person who is signed in. Throws BackendError only. */
export function pointApi(
  { token, lang }: { token: string | null; lang: Lang },
  headers: Record<string, string> = {}
) {
  return medusa({
    lang,
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
  })
}

/** The backend's path of one point: `pointPath("cua-hang-bai-chay", "/stock")`. */
export function pointPath(handle: string, path = ""): string {
  return `/sales-point/points/${encodeURIComponent(handle)}${path}`
}

/** How a request without a valid session is answered: pages lead to the sign-in, what a script asks gets 401. */
type WhenSignedOut = "sign-in" | "401"

// Several loaders of one page ask who it is; the backend is asked once.
const asked = new WeakMap<Request, Promise<StaffMe>>()

/**
 * The person who is signed in, confirmed by the backend now: whoever was removed a second ago is out.
 * Throws a redirect to the sign-in (or 401), and 503 while the backend does not answer.
 */
export async function requireStaff(
  request: Request,
  whenSignedOut: WhenSignedOut = "sign-in"
): Promise<StaffSession> {
  const { token, lang } = await readPointCookie(request)
  if (!token) throw signedOut(request, whenSignedOut)
  const known = asked.get(request)
  const answer =
    known ??
    pointApi({ token, lang })
      .get<{ me: StaffMe }>("/sales-point/me")
      .then(({ me }) => me)
  if (!known) asked.set(request, answer)
  try {
    return { token, lang, me: await answer }
  } catch (error) {
    throw await asResponse(error, request, whenSignedOut)
  }
}

/**
 * The person who is signed in, at the point `handle`. Who does not work there gets 404, the same as for a point that does not
 * exist. Throws as `requireStaff` does.
 */
export async function requirePoint(
  request: Request,
  handle: string,
  whenSignedOut: WhenSignedOut = "sign-in"
): Promise<PointSession> {
  const session = await requireStaff(request, whenSignedOut)
  const point = session.me.points.find((one) => one.handle === handle)
  if (!point) throw new Response(null, { status: 404 })
  return { ...session, point }
}

/** The same for what only managers may see; a clerk gets 404, since the menu does not show it. */
export async function requireManager(request: Request, handle: string): Promise<PointSession> {
  const session = await requirePoint(request, handle)
  if (session.point.role !== "manager") throw new Response(null, { status: 404 })
  return session
}

/**
 * Awaits what a page of the area cannot be shown without. Unknown or foreign → 404, session ended meanwhile → sign-in, backend
 * away → 503. Refusals are thrown on as BackendError.
 */
export async function orPointPage<T>(request: Request, promise: Promise<T>): Promise<T> {
  try {
    return await promise
  } catch (error) {
    throw await asResponse(error, request, "sign-in")
  }
}

async function asResponse(error: unknown, request: Request, when: WhenSignedOut): Promise<unknown> {
  if (!(error instanceof BackendError)) return error
  if (error.status === 401) return signedOut(request, when)
  // A role that was taken away looks like a page that is not there.
  if (error.kind === "not_found" || error.status === 403) return new Response(null, { status: 404 })
  if (error.kind === "refused") return error
  console.error(`backend ${error.kind}: ${error.message}`)
  return new Response(null, { status: 503, headers: { "retry-after": "30" } })
}

function signedOut(request: Request, when: WhenSignedOut): Response {
  if (when === "401") {
    return Response.json({ code: "signed_out" }, { status: 401, headers: NO_STORE })
  }
  return redirect(signInPath(request))
}

const NO_STORE = { "cache-control": "private, no-store" }

/** The sign-in that leads back to the page asked for; forms lead back to the page they stand on. */
function signInPath(request: Request): string {
  const url = new URL(request.url)
  const path = url.pathname.replace(/\.data$/, "").replace(/\/_$/, "")
  const query = new URLSearchParams(
    [...url.searchParams].filter(([name]) => name !== "_routes" && name !== "index")
  ).toString()
  const to = path + (query && `?${query}`)
  return to === "/sales-point"
    ? "/sales-point/sign-in"
    : `/sales-point/sign-in?${new URLSearchParams({ to })}`
}

/** Where a sign-in leads: a page of this area on our own origin, nothing else. */
export function areaPath(to: unknown): string {
  const path = localPath(to, env.PUBLIC_ORIGIN, "/sales-point")
  return /^\/sales-point(\/(?!sign-in|invitation|language)|\?|$)/.test(path) ? path : "/sales-point"
}

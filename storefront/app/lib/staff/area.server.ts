import { createCookieSessionStorage, redirect } from "react-router"
import { BackendError } from "../backend-error"
import { env } from "../env.server"
import type { Lang } from "../language"
import { localPath } from "../local-path"
import { medusa } from "../medusa.server"

/** What an area of the staff remembers of one browser. `challenge`: the password was right, a code is still asked for. */
export type StaffCookie = {
  token: string | null
  lang: Lang
  challenge: string | null
}

/** Somebody who is signed in, as the backend confirmed it for this request. */
export type SignedIn<Me> = { token: string; lang: Lang; me: Me }

/** How a request without a valid session is answered: pages lead to the sign-in, what a script asks gets 401. */
export type WhenSignedOut = "sign-in" | "401"

/** A caller of the backend in the name of the person who is signed in. Throws BackendError only. */
export function staffApi(
  { token, lang }: { token: string | null; lang: Lang },
  headers: Record<string, string> = {}
) {
  return medusa({
    lang,
    headers: { ...headers, ...(token && { authorization: `Bearer ${token}` }) },
  })
}

const NO_STORE = { "cache-control": "private, no-store" }

/**
 * One of the two areas that staff sign in to: its cookie, who is signed in, where its sign-in leads. `path` is the area's address
 * here and at the backend.
 */
export function staffArea<Me>({
  path,
  cookie,
  hours,
}: {
  path: "/sales-point" | "/province"
  cookie: string
  hours: number
}) {
  const storage = createCookieSessionStorage<StaffCookie>({
    cookie: {
      name: env.secure ? `__Host-${cookie}` : cookie,
      httpOnly: true,
      sameSite: "lax",
      secure: env.secure,
      path: "/",
      maxAge: hours * 60 * 60,
      secrets: env.SESSION_SECRET.split(","),
    },
  })

  /** What this browser's cookie says; signed out and Vietnamese without a cookie or with a forged one. */
  async function readCookie(request: Request): Promise<StaffCookie> {
    const session = await storage.getSession(request.headers.get("cookie"))
    return {
      token: session.get("token") ?? null,
      lang: session.get("lang") === "en" ? "en" : "vi",
      challenge: session.get("challenge") ?? null,
    }
  }

  /** The `Set-Cookie` value that remembers this, under an id of its own each time. */
  async function writeCookie({ token, lang, challenge }: StaffCookie): Promise<string> {
    const session = await storage.getSession()
    session.set("token", token)
    session.set("lang", lang)
    session.set("challenge", challenge)
    return storage.commitSession(session)
  }

  // Several loaders of one page ask who it is; the backend is asked once.
  const asked = new WeakMap<Request, Promise<Me>>()

  /**
   * The person who is signed in, confirmed by the backend now: whoever was removed a second ago is out.
   * Throws a redirect to the sign-in (or 401), and 503 while the backend does not answer.
   */
  async function requireMe(
    request: Request,
    whenSignedOut: WhenSignedOut = "sign-in"
  ): Promise<SignedIn<Me>> {
    const { token, lang } = await readCookie(request)
    if (!token) throw signedOut(request, whenSignedOut)
    const known = asked.get(request)
    const answer =
      known ??
      staffApi({ token, lang })
        .get<{ me: Me }>(`${path}/me`)
        .then(({ me }) => me)
    if (!known) asked.set(request, answer)
    try {
      return { token, lang, me: await answer }
    } catch (error) {
      throw await asResponse(error, request, whenSignedOut)
    }
  }

  /**
   * Awaits what a page of the area cannot be shown without. Unknown or foreign → 404, session ended meanwhile → sign-in, backend
   * away → 503. Refusals are thrown on as BackendError.
   */
  async function orPage<T>(request: Request, promise: Promise<T>): Promise<T> {
    try {
      return await promise
    } catch (error) {
      throw await asResponse(error, request, "sign-in")
    }
  }

  async function asResponse(
    error: unknown,
    request: Request,
    when: WhenSignedOut
  ): Promise<unknown> {
    if (!(error instanceof BackendError)) return error
    if (error.status === 401) return signedOut(request, when)
    // A role that was taken away looks like a page that is not there.
    if (error.kind === "not_found" || error.status === 403) {
      return new Response(null, { status: 404 })
    }
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

  /** The sign-in that leads back to the page asked for; forms lead back to the page they stand on. */
  function signInPath(request: Request): string {
    const url = new URL(request.url)
    const page = url.pathname.replace(/\.data$/, "").replace(/\/_$/, "")
    const query = new URLSearchParams(
      [...url.searchParams].filter(([name]) => name !== "_routes" && name !== "index")
    ).toString()
    const to = page + (query && `?${query}`)
    return to === path ? `${path}/sign-in` : `${path}/sign-in?${new URLSearchParams({ to })}`
  }

  const own = new RegExp(`^${path}(/(?!sign-in|invitation|language)|\\?|$)`)

  /** Where a sign-in leads: a page of this area on our own origin, nothing else. */
  function safePath(to: unknown): string {
    const asked = localPath(to, env.PUBLIC_ORIGIN, path)
    return own.test(asked) ? asked : path
  }

  return { path, readCookie, writeCookie, requireMe, orPage, safePath }
}

/** What the pages that both areas have need of theirs: sign-in, account, password. */
export type CommonArea = Pick<
  ReturnType<typeof staffArea<unknown>>,
  "path" | "readCookie" | "writeCookie" | "orPage" | "safePath"
>

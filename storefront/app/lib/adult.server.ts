import { createCookie, redirect } from "react-router"
import { env } from "./env.server"
import { pathIn, type Lang } from "./language"
import { localPath } from "./local-path"
import { PRIVATE_PAGE } from "./page-response.server"

/**
 * That this browser has said, in this session, to belong to an adult. It holds a single word and nothing of the person; whoever forges
 * it could as well have pressed the button. Gone when the browser is closed.
 */
const cookie = createCookie(env.secure ? "__Host-adult" : "adult", {
  httpOnly: true,
  sameSite: "lax",
  secure: env.secure,
  path: "/",
})

/** Whether the visitor has said to be 18 or older. Read it only where alcohol is: other pages know no cookie. */
export async function saysAdult(request: Request): Promise<boolean> {
  return (await cookie.parse(request.headers.get("cookie"))) === "yes"
}

/** The `Set-Cookie` value that remembers a yes for the session; a no forgets it. */
export function rememberAdult(yes: boolean): Promise<string> {
  return yes ? cookie.serialize("yes") : cookie.serialize("", { maxAge: 0 })
}

export const AGE_CHECK = "/age-check"

/** The list behind the question. */
export const DRINKS = "/products?alcohol=1"

/** The question's address; `to` is where a yes leads, with its language. */
export function ageCheckPath(lang: Lang, to: string): string {
  return `${pathIn(lang, AGE_CHECK)}?${new URLSearchParams({ to }).toString()}`
}

/** Where a yes may lead: a page of this shop, and not the question itself. */
export function afterAgeCheck(to: unknown, lang: Lang): string {
  const fallback = pathIn(lang, DRINKS)
  const path = localPath(to === "" ? null : to, env.PUBLIC_ORIGIN, fallback)
  const { pathname } = new URL(path, env.PUBLIC_ORIGIN)
  return pathname === pathIn("vi", AGE_CHECK) || pathname === pathIn("en", AGE_CHECK)
    ? fallback
    : path
}

/** To the question first, unless this browser has answered it. @throws a redirect that no cache keeps */
export async function askAge(request: Request, lang: Lang, to: string): Promise<void> {
  if (await saysAdult(request)) return
  throw redirect(ageCheckPath(lang, to), { headers: PRIVATE_PAGE })
}

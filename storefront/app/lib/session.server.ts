import { createCookieSessionStorage } from "react-router"
import { env } from "./env.server"

/** What the shop remembers of one browser: the cart of each sales point, by the point's handle. At most 8. */
export type ShopData = { carts: Record<string, string> }

const MAX_CARTS = 8

const storage = createCookieSessionStorage<ShopData>({
  cookie: {
    // `__Host-` demands https, so plain names are used on http (development, a local network).
    name: env.secure ? "__Host-shop" : "shop",
    httpOnly: true,
    sameSite: "lax",
    secure: env.secure,
    path: "/",
    maxAge: 30 * 24 * 60 * 60,
    secrets: env.SESSION_SECRET.split(","),
  },
})

/** The carts of this browser, by point handle; empty without a cookie or with a forged one. */
export async function readCarts(request: Request): Promise<Record<string, string>> {
  const session = await storage.getSession(request.headers.get("cookie"))
  return session.get("carts") ?? {}
}

/** The `Set-Cookie` value that remembers these carts; with more than 8 the oldest are forgotten. */
export async function writeCarts(request: Request, carts: Record<string, string>): Promise<string> {
  const session = await storage.getSession(request.headers.get("cookie"))
  session.set("carts", Object.fromEntries(Object.entries(carts).slice(-MAX_CARTS)))
  return storage.commitSession(session)
}

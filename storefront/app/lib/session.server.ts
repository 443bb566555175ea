import { createCookieSessionStorage } from "react-router"
import { env } from "./env.server"

/**
 * What the shop remembers of one browser: the cart of each sales point by the point's handle (at most 8), how many pieces
 * are in each (so that the header needs no backend call), how its goods shall be received if that was chosen, and which order a finished cart became (the last 5), so that the
 * back button leads to the order and not to an error.
 */
export type ShopData = {
  carts: Record<string, string>
  pieces: Record<string, number>
  placed: Record<string, string>
  receive: Record<string, "pickup" | "delivery">
}

const MAX_CARTS = 8
const MAX_PLACED = 5

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

/** What this browser's cookie says; everything empty without a cookie or with a forged one. */
export async function readShop(request: Request): Promise<ShopData> {
  const session = await storage.getSession(request.headers.get("cookie"))
  return {
    carts: session.get("carts") ?? {},
    pieces: session.get("pieces") ?? {},
    placed: session.get("placed") ?? {},
    receive: session.get("receive") ?? {},
  }
}

/** The `Set-Cookie` value that remembers `shop`; what was remembered first is forgotten first. */
export async function writeShop(shop: ShopData): Promise<string> {
  const session = await storage.getSession()
  const carts = Object.fromEntries(Object.entries(shop.carts).slice(-MAX_CARTS))
  session.set("carts", carts)
  session.set(
    "pieces",
    Object.fromEntries(Object.entries(shop.pieces).filter(([point]) => point in carts))
  )
  session.set(
    "receive",
    Object.fromEntries(Object.entries(shop.receive).filter(([point]) => point in carts))
  )
  session.set("placed", Object.fromEntries(Object.entries(shop.placed).slice(-MAX_PLACED)))
  return storage.commitSession(session)
}

/** `shop` with this cart at this point. */
export function withCart(shop: ShopData, point: string, cartId: string, pieces: number): ShopData {
  return {
    ...shop,
    carts: { ...shop.carts, [point]: cartId },
    pieces: { ...shop.pieces, [point]: pieces },
  }
}

/** `shop` with the way in which the goods of this point shall be received; undefined leaves what was said before. */
export function withReceive(
  shop: ShopData,
  point: string,
  receive: "pickup" | "delivery" | undefined
): ShopData {
  return receive ? { ...shop, receive: { ...shop.receive, [point]: receive } } : shop
}

/** `shop` without the cart of this point. */
export function withoutCart(shop: ShopData, point: string): ShopData {
  const without = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== point))
  return {
    ...shop,
    carts: without(shop.carts),
    pieces: without(shop.pieces),
    receive: without(shop.receive),
  }
}

/** `shop` after this cart of this point became an order. */
export function withOrder(
  shop: ShopData,
  point: string,
  cartId: string,
  orderId: string
): ShopData {
  return { ...withoutCart(shop, point), placed: { ...shop.placed, [cartId]: orderId } }
}

/** The point whose cart this is, or null when it is not one of this browser's. */
export function pointOfCart(shop: ShopData, cartId: string): string | null {
  return Object.entries(shop.carts).find(([, id]) => id === cartId)?.[0] ?? null
}

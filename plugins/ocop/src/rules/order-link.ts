import { createHmac, timingSafeEqual } from "node:crypto"

/**
 * The token behind `/orders/:token`: order id and its HMAC-SHA256. Whoever holds the link may see the order, and nobody can
 * make a link from an id alone. Links do not expire: they stand in mails that people keep with the receipt.
 */
export function orderToken(orderId: string, secret: string): string {
  return `${orderId}.${signature(orderId, secret).toString("base64url")}`
}

/** The order id of a genuine token; null for any other text. Compared in constant time. */
export function readOrderToken(token: string, secret: string): string | null {
  const dot = token.indexOf(".")
  if (dot < 1) return null
  const orderId = token.slice(0, dot)
  const given = Buffer.from(token.slice(dot + 1), "base64url")
  const expected = signature(orderId, secret)
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return null
  // base64url has more than one text for the same bytes; only ours is the link.
  return token === orderToken(orderId, secret) ? orderId : null
}

function signature(orderId: string, secret: string): Buffer {
  return createHmac("sha256", secret).update(`order-link:${orderId}`).digest()
}

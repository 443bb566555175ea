import { createHmac, timingSafeEqual } from "node:crypto"

const PREFIX = "ocop:nhan-hang"
const TEXT = /^ocop:nhan-hang:([A-Za-z0-9_]+):(\d{6})$/
const DIGITS = /^\d{6}$/

/**
 * The six digits by which the buyer of an order shows at the counter that it is theirs. Made from the order's id and our
 * secret, so that nothing has to be kept; guessing is stopped at the desk, after five tries.
 */
export function pickupCode(orderId: string, secret: string): string {
  const bytes = createHmac("sha256", secret).update(`pickup:${orderId}`).digest()
  return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, "0")
}

/** What the QR code on the order's page says: it finds the order at the desk and shows the code at once. */
export function pickupText(orderId: string, secret: string): string {
  return `${PREFIX}:${orderId}:${pickupCode(orderId, secret)}`
}

/** What a clerk typed or scanned: `orderId` is null for six digits typed in. Null when it is neither. */
export function readPickup(typed: string): { orderId: string | null; code: string } | null {
  const text = typed.trim()
  const [, orderId, code] = TEXT.exec(text) ?? []
  if (orderId !== undefined && code !== undefined) return { orderId, code }
  const digits = text.replace(/[\s.-]/g, "")
  return DIGITS.test(digits) ? { orderId: null, code: digits } : null
}

/** Whether what was typed or scanned is this order's. Compared in constant time. */
export function opensPickup(typed: string, orderId: string, secret: string): boolean {
  const read = readPickup(typed)
  if (!read || (read.orderId !== null && read.orderId !== orderId)) return false
  return timingSafeEqual(Buffer.from(read.code), Buffer.from(pickupCode(orderId, secret)))
}

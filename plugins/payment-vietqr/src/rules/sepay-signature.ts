import { createHmac, timingSafeEqual } from "node:crypto"

/** A notification is refused when its timestamp is further off than this. */
export const SEPAY_TOLERANCE_SECONDS = 300

const SCHEME = "sha256="

/** `X-SePay-Signature` for a body: HMAC-SHA256 over timestamp, a dot and the raw bytes. Source: developer.sepay.vn. */
export function sepaySignature(secret: string, timestamp: string, rawBody: Buffer): string {
  return SCHEME + createHmac("sha256", secret).update(`${timestamp}.`).update(rawBody).digest("hex")
}

export type SignatureCheck =
  { ok: true } | { ok: false; reason: "missing" | "malformed" | "stale" | "mismatch" }

/**
 * Whether a notification really comes from the bank service. `now` is the receiver's clock; the comparison takes the
 * same time wherever the signatures differ.
 */
export function checkSepaySignature(
  secret: string,
  request: { timestamp: string | undefined; signature: string | undefined; rawBody: Buffer },
  now: Date
): SignatureCheck {
  const { timestamp, signature, rawBody } = request
  if (!timestamp || !signature) {
    return { ok: false, reason: "missing" }
  }
  if (!/^\d{1,12}$/.test(timestamp) || !/^sha256=[0-9a-fA-F]{64}$/.test(signature)) {
    return { ok: false, reason: "malformed" }
  }
  const offSeconds = Math.abs(Math.floor(now.getTime() / 1000) - Number(timestamp))
  if (offSeconds > SEPAY_TOLERANCE_SECONDS) {
    return { ok: false, reason: "stale" }
  }
  const expected = Buffer.from(sepaySignature(secret, timestamp, rawBody))
  const given = Buffer.from(signature.toLowerCase())
  return timingSafeEqual(expected, given) ? { ok: true } : { ok: false, reason: "mismatch" }
}

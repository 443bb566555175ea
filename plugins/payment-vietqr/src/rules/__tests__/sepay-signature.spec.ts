import { describe, expect, it } from "vitest"
import { checkSepaySignature, sepaySignature } from "../sepay-signature"
import vectors from "./payment-vectors.json"

const { secret } = vectors.sepay

function check(
  notification: (typeof vectors.sepay.valid)[number],
  nowUnix = notification.now_unix
) {
  return checkSepaySignature(
    secret,
    {
      timestamp: notification.x_sepay_timestamp,
      signature: notification.x_sepay_signature,
      rawBody: Buffer.from(notification.raw_body),
    },
    new Date(nowUnix * 1000)
  )
}

describe("the signature of a bank notification", () => {
  it.each(vectors.sepay.valid)("accepts $name", (notification) => {
    expect(check(notification)).toEqual({ ok: true })
  })

  it.each(vectors.sepay.invalid)("refuses $name", (notification) => {
    expect(check(notification).ok).toBe(false)
  })

  it("says why", () => {
    const reasons = vectors.sepay.invalid.map((notification) => {
      const result = check(notification)
      return [notification.name, result.ok ? null : result.reason]
    })
    expect(reasons).toEqual([
      ["body_changed", "mismatch"],
      ["stale_timestamp", "stale"],
      ["missing_prefix", "malformed"],
    ])
  })

  it("holds for 300 seconds either way, and not one more", () => {
    for (const [notification] of [vectors.sepay.valid]) {
      if (!notification) throw new Error("no vector")
      const signedAt = Number(notification.x_sepay_timestamp)
      expect(check(notification, signedAt + 300)).toEqual({ ok: true })
      expect(check(notification, signedAt - 300)).toEqual({ ok: true })
      expect(check(notification, signedAt + 301)).toEqual({ ok: false, reason: "stale" })
      expect(check(notification, signedAt - 301)).toEqual({ ok: false, reason: "stale" })
    }
  })

  it("is refused when a header is absent or not a number", () => {
    const rawBody = Buffer.from("{}")
    const now = new Date(0)
    const signature = sepaySignature(secret, "0", rawBody)
    expect(checkSepaySignature(secret, { timestamp: undefined, signature, rawBody }, now)).toEqual({
      ok: false,
      reason: "missing",
    })
    expect(checkSepaySignature(secret, { timestamp: "0x0", signature, rawBody }, now)).toEqual({
      ok: false,
      reason: "malformed",
    })
  })

  it("is refused when something stands before or after it", () => {
    const rawBody = Buffer.from("{}")
    const signature = sepaySignature(secret, "0", rawBody)
    for (const glued of [` ${signature}`, `${signature}0`, `x${signature}`]) {
      expect(
        checkSepaySignature(secret, { timestamp: "0", signature: glued, rawBody }, new Date(0))
      ).toEqual({ ok: false, reason: "malformed" })
    }
  })
})

import { describe, expect, it } from "vitest"
import { readSource, sourceOf } from "../link-source"

const finalUrl = "https://shop.example/goods/1"

describe("the source of an automatic check", () => {
  it.each([
    [{ status: 200, fault: null, tookMs: 130 }, "HTTP 200, 130 ms"],
    [{ status: null, fault: "timed_out", tookMs: 10_002 }, "timed_out, 10002 ms"],
    [{ status: 302, fault: "private_address", tookMs: 41 }, "HTTP 302, private_address, 41 ms"],
    [{ status: null, fault: "not_a_web_address", tookMs: 0 }, "not_a_web_address, 0 ms"],
  ] as const)("of %o is read as it was written", (answer, written) => {
    expect(sourceOf({ ...answer, finalUrl })).toBe(written)
    const { status, fault, tookMs: took_ms } = answer
    expect(readSource(written)).toEqual({ status, fault, took_ms })
  })

  it("of a person says nothing of a server", () => {
    const nothing = { status: null, fault: null, took_ms: null }
    expect(readSource("Sàn báo qua thư, 12 sản phẩm")).toEqual(nothing)
    expect(readSource(null)).toEqual(nothing)
  })
})

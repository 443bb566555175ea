import { describe, expect, it } from "vitest"
import { looksLikeCode, typedCode, verifyPath } from "../typed-code"

describe("what somebody types to check a certificate", () => {
  it.each([
    ["22-06838-1-2024", "/verify/22-06838-1-2024"],
    [" 22 - 06838 - 1 - 2024 ", "/verify/22-06838-1-2024"],
    ["22–06838—1−2024", "/verify/22-06838-1-2024"],
    ["２２-06838-1-2024", "/verify/22-06838-1-2024"],
    ["8935001293057", "/01/8935001293057"],
    ["8 935001 293057", "/01/8935001293057"],
    ["(01)08935001293057(10)L1", "/01/08935001293057"],
    ["https://ocop.example/01/08935001293057/10/L1?17=270131", "/01/08935001293057"],
    ["https://ocop.example/en/verify/22-06838-1-2024", "/verify/22-06838-1-2024"],
    ["chả mực", "/verify/ch%E1%BA%A3m%E1%BB%B1c"],
    ["//evil.example", "/verify/%2F%2Fevil.example"],
    ["<b>", "/verify/%3Cb%3E"],
    ["..", "/verify/.."],
  ])("%s leads to %s", (typed, path) => {
    const code = typedCode(typed)
    expect(code && verifyPath(code)).toBe(path)
  })

  it.each(["", "   ", "\u200b"])("nothing typed (%j) asks again", (typed) => {
    expect(typedCode(typed)).toBeNull()
  })

  it("looks up only what can be a code", () => {
    expect(looksLikeCode("22-06838-1-2024")).toBe(true)
    expect(looksLikeCode("22-193-06688-1-2021")).toBe(true)
    expect(looksLikeCode("22-06838-1-2024\u0000")).toBe(false)
    expect(looksLikeCode("xx-06838-1-2024")).toBe(false)
    expect(looksLikeCode(`22-${"1".repeat(50)}`)).toBe(false)
  })
})

import { describe, expect, it } from "vitest"
import { errorText } from "../error-text"

describe("what an error says", () => {
  it.each([
    ["an error", new Error("no such order"), "no such order"],
    ["a plain object as workflows throw it", { message: "is locked" }, "is locked"],
    ["a text", "broken pipe", "broken pipe"],
    ["an object without a message", { code: 42 }, '{"code":42}'],
    ["a message that is an object", { message: { reason: "late" } }, '{"reason":"late"}'],
    ["nothing", null, "null"],
  ])("is told of %s", (_case, error, text) => {
    expect(errorText(error)).toBe(text)
  })
})

import { expect, it } from "vitest"
import { errorText } from "../error-text"

it.each([
  ["an error", new Error("Không đủ hàng"), "Không đủ hàng"],
  ["what a workflow throws", { type: "not_found", message: "Không có đơn" }, "Không có đơn"],
  ["a text", "Máy chủ thư không trả lời", "Máy chủ thư không trả lời"],
  ["an object that says nothing", { code: 42 }, '{"code":42}'],
  ["a message that is no text", { message: { code: 42 } }, '{"code":42}'],
  ["null", null, "null"],
  ["a number", 404, "404"],
])("an error's text is read from %s", (_what, error, text) => {
  expect(errorText(error)).toBe(text)
})

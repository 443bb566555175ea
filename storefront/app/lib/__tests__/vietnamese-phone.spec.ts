import { describe, expect, it } from "vitest"
import { displayPhone, parseMobile } from "../vietnamese-phone"

describe("a mobile number as people type it", () => {
  it.each([
    ["0912345678", "+84912345678"],
    ["0912 345 678", "+84912345678"],
    ["0912.345.678", "+84912345678"],
    ["(091) 234-5678", "+84912345678"],
    ["+84 912 345 678", "+84912345678"],
    ["+840912345678", "+84912345678"],
    ["84912345678", "+84912345678"],
    ["0084912345678", "+84912345678"],
    ["0353333333", "+84353333333"],
    ["0843333333", "+84843333333"],
    ["0563333333", "+84563333333"],
    ["0777777777", "+84777777777"],
  ])("%s is stored as %s", (typed, stored) => {
    expect(parseMobile(typed)).toBe(stored)
  })

  it.each([
    "",
    "091234567",
    "09123456789",
    "0212345678",
    "02033825555",
    "1900 1234",
    "abc",
    "+1 912 345 678",
    "84 333 333 33",
  ])("%s is refused", (typed) => {
    expect(parseMobile(typed)).toBeNull()
  })

  it("is shown in groups that can be read aloud", () => {
    expect(displayPhone("+84912345678")).toBe("0912 345 678")
    expect(displayPhone("0203 382 5555")).toBe("0203 382 5555")
  })
})

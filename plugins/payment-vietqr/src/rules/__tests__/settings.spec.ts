import { describe, expect, it } from "vitest"
import { parseSettings } from "../settings"

const account = { bin: "970436", number: "0123499999", holder: "TRUNG TAM OCOP" }
const whole = { webhookSecret: "a-secret-of-the-bank-service", account }

describe("the options of the plugin", () => {
  it("need a webhook secret and an account; the rest has defaults", () => {
    expect(parseSettings(whole)).toEqual({ ...whole, holdMinutes: 60, demoBank: false })
  })

  it.each([
    ["nothing at all", undefined, "webhookSecret: is missing"],
    ["no secret", { account }, "webhookSecret: is missing"],
    ["a short secret", { ...whole, webhookSecret: "short" }, "at least 16 characters"],
    ["no account", { webhookSecret: whole.webhookSecret }, "account: "],
    ["a BIN of five digits", { ...whole, account: { ...account, bin: "97043" } }, "account.bin: "],
    [
      "an account with dots",
      { ...whole, account: { ...account, number: "01.23" } },
      "account.number: ",
    ],
    ["no holder", { ...whole, account: { ...account, holder: " " } }, "account.holder: "],
    ["a window of no length", { ...whole, holdMinutes: 0 }, "holdMinutes: "],
  ])("with %s stop the start by name", (_case, options, message) => {
    expect(() => parseSettings(options)).toThrow(message)
  })
})

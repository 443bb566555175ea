import { describe, expect, it } from "vitest"
import { parseSettings } from "../settings"

const account = { bin: "970436", number: "0123499999", holder: "TRUNG TAM OCOP" }
const whole = { webhookSecret: "a-secret-of-the-bank-service", account }

describe("the options of the plugin", () => {
  it("need a webhook secret and an account; the rest has defaults", () => {
    expect(parseSettings(whole)).toEqual({
      ...whole,
      holdMinutes: 60,
      tillHoldMinutes: 15,
      demoBank: false,
    })
  })

  it("take a window of a minute up to a week, and paths to an order's own account", () => {
    const accountFields = {
      bin: "sales_channel.shop.bank_bin",
      number: "sales_channel.shop.number",
      holder: "shop.holder",
    }
    for (const holdMinutes of [1, 10_080]) {
      expect(parseSettings({ ...whole, holdMinutes, accountFields })).toEqual({
        ...whole,
        holdMinutes,
        tillHoldMinutes: 15,
        accountFields,
        demoBank: false,
      })
    }
  })

  it("that are all wrong are all named, one a line", () => {
    expect(() => parseSettings("nonsense")).toThrow("options: ")
    expect(() =>
      parseSettings({ webhookSecret: "short", account: { ...account, bin: "1" } })
    ).toThrow(
      /^payment-vietqr cannot start\.\nwebhookSecret: must have at least 16 characters\naccount\.bin: must be the bank's six-digit BIN$/
    )
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
    ["a window of more than a week", { ...whole, holdMinutes: 10_081 }, "holdMinutes: "],
    ["a window of half a minute", { ...whole, holdMinutes: 0.5 }, "holdMinutes: "],
    [
      "an account with a letter too many",
      { ...whole, account: { ...account, number: "1".repeat(20) } },
      "account.number: must be 1 to 19 letters and digits",
    ],
    [
      "a path without a dot",
      { ...whole, accountFields: { bin: "bin", number: "a.b", holder: "a.c" } },
      "accountFields.bin: must be a path such as sales_channel.shop.bank_bin",
    ],
    [
      "a path with a space before it",
      { ...whole, accountFields: { bin: " a.b", number: "a.b", holder: "a.c" } },
      "accountFields.bin: ",
    ],
    [
      "a path with a dot at its end",
      { ...whole, accountFields: { bin: "a.b.", number: "a.b", holder: "a.c" } },
      "accountFields.bin: ",
    ],
  ])("with %s stop the start by name", (_case, options, message) => {
    expect(() => parseSettings(options)).toThrow(message)
  })
})

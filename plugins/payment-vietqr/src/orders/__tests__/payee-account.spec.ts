import { describe, expect, it } from "vitest"
import { parseSettings } from "../../rules/settings"
import { payeeAccount } from "../payee-account"

const platform = { bin: "970436", number: "0123499999", holder: "TRUNG TAM OCOP" }
const settings = parseSettings({
  webhookSecret: "a-secret-of-the-bank-service",
  account: platform,
  accountFields: { bin: "shop.bin", number: "shop.number", holder: "shop.holder" },
})

function accountOf(shop: Record<string, unknown>) {
  return payeeAccount(settings, (path) => shop[path])
}

describe("the account that an order is paid to", () => {
  it("is the shop's own", () => {
    expect(
      accountOf({
        "shop.bin": "970405",
        "shop.number": " 8800 ".trim(),
        "shop.holder": "HTX VAN DON",
      })
    ).toEqual({ bin: "970405", number: "8800", holder: "HTX VAN DON" })
  })

  it.each([
    ["none", {}],
    ["half of one", { "shop.bin": "970405", "shop.number": "8800", "shop.holder": null }],
    ["a BIN that is none", { "shop.bin": "Agribank", "shop.number": "8800", "shop.holder": "HTX" }],
    [
      "an account with spaces",
      { "shop.bin": "970405", "shop.number": "88 00", "shop.holder": "HTX" },
    ],
  ])("is the configured one when the shop has %s", (_case, shop) => {
    expect(accountOf(shop)).toEqual(platform)
  })

  it("is the configured one when no shop is asked", () => {
    expect(payeeAccount({ ...settings, accountFields: undefined }, () => "x")).toEqual(platform)
  })
})

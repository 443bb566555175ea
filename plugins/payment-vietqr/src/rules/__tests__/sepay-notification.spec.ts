import { describe, expect, it } from "vitest"
import { readSepayNotification } from "../sepay-notification"
import vectors from "./payment-vectors.json"

function read(body: unknown) {
  return readSepayNotification(body, Buffer.from(JSON.stringify(body)))
}

describe("a notification of SePay's", () => {
  it("is read from the published shape", () => {
    const [example] = vectors.sepay.valid
    const body: unknown = JSON.parse(example?.raw_body ?? "")
    expect(read(body)).toEqual({
      providerTransactionId: "92704",
      transfer: {
        providerTransactionId: "92704",
        direction: "in",
        amountVnd: 1_234_567,
        accountNumbers: ["0123499999"],
        content: "OCOPQNA1B2C3D4 thanh toan",
      },
    })
  })

  it("may be about money that goes out, and carry its id as a text", () => {
    const body = { id: "FT2611", accountNumber: "1", transferType: "out", transferAmount: 5 }
    expect(read(body)).toEqual({
      providerTransactionId: "FT2611",
      transfer: {
        providerTransactionId: "FT2611",
        direction: "out",
        amountVnd: 5,
        accountNumbers: ["1"],
        content: "",
      },
    })
  })

  it("names the virtual account beside the account", () => {
    const body = {
      id: "7",
      accountNumber: "1",
      subAccount: "V2",
      transferType: "in",
      transferAmount: 1,
    }
    expect(read(body).transfer?.accountNumbers).toEqual(["1", "V2"])
    expect(read(body).transfer?.content).toBe("")
  })

  it.each([
    [
      "a fraction of a đồng",
      { id: 1, accountNumber: "1", transferType: "in", transferAmount: 1.5 },
    ],
    ["an unknown direction", { id: 1, accountNumber: "1", transferType: "?", transferAmount: 1 }],
    ["no id", { accountNumber: "1", transferType: "in", transferAmount: 1 }],
    ["an empty id", { id: "", accountNumber: "1", transferType: "in", transferAmount: 1 }],
    ["half an id", { id: 1.5, accountNumber: "1", transferType: "in", transferAmount: 1 }],
    ["no object", "hello"],
  ])("is kept for a person with %s, under one id however often it comes", (_case, body) => {
    const once = read(body)
    expect(once.transfer).toBeNull()
    expect(once.providerTransactionId).toMatch(/^unreadable:[0-9a-f]{64}$/)
    expect(read(body)).toEqual(once)
  })
})

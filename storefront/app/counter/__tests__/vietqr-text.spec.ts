import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { describe, expect, it } from "vitest"
import { crc16, vietqrText } from "../vietqr-text"

const vectors = JSON.parse(
  readFileSync(
    fileURLToPath(
      new URL(
        "../../../../plugins/payment-vietqr/src/rules/__tests__/payment-vectors.json",
        import.meta.url
      )
    ),
    "utf8"
  )
) as {
  vietqr: {
    valid: {
      name: string
      payload: string
      expected: {
        point_of_initiation: string
        bin: string
        account: string
        amount: number | null
        bill_number: string | null
        purpose: string | null
      }
    }[]
  }
}

// What a counter makes: a transfer that is paid once, with an amount and a code, without a bill number.
const ours = vectors.vietqr.valid.flatMap(({ name, payload, expected }) => {
  const { point_of_initiation, bin, account, amount, bill_number, purpose } = expected
  return point_of_initiation === "12" && amount !== null && bill_number === null && purpose !== null
    ? [{ name, payload, account: { bank_bin: bin, number: account }, amount, purpose }]
    : []
})

describe("a transfer's text made on the device", () => {
  it("is tried on several vectors", () => {
    expect(ours.map(({ name }) => name)).toEqual([
      "public_fund_sample",
      "order_code_dynamic",
      "alphanumeric_virtual_account",
    ])
  })

  it.each(ours)("equals the backend's byte for byte: $name", (vector) => {
    expect(vietqrText(vector.account, vector.amount, vector.purpose)).toBe(vector.payload)
  })

  it("agrees with the published check value", () => {
    expect(crc16("123456789")).toBe("29B1")
  })

  it.each([
    ["half a đồng", "970415", "113366668888", 0.5, "OCOPQNA1B2C3D4"],
    ["nothing", "970415", "113366668888", 0, "OCOPQNA1B2C3D4"],
    ["a bank of five digits", "97041", "113366668888", 1000, "OCOPQNA1B2C3D4"],
    ["an account with a space", "970415", "1133 6666", 1000, "OCOPQNA1B2C3D4"],
    ["an accented purpose", "970415", "113366668888", 1000, "chả mực"],
  ])("refuses %s", (_what, bank_bin, number, amount, purpose) => {
    expect(() => vietqrText({ bank_bin, number }, amount, purpose)).toThrow(RangeError)
  })
})

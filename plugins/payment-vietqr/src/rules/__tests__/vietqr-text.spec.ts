import { describe, expect, it } from "vitest"
import { crc16 } from "../crc16"
import { transferPurpose } from "../transfer-purpose"
import { readVietqrText } from "../vietqr-reading"
import { vietqrText, type VietqrContent } from "../vietqr-text"
import vectors from "./payment-vectors.json"

function content(expected: (typeof vectors.vietqr.valid)[number]["expected"]): VietqrContent {
  return {
    initiation: expected.point_of_initiation === "11" ? "11" : "12",
    service: "QRIBFTTA",
    bin: expected.bin,
    account: expected.account,
    amountVnd: expected.amount,
    billNumber: expected.bill_number,
    purpose: expected.purpose,
  }
}

const toVietcombank: VietqrContent = {
  initiation: "12",
  service: "QRIBFTTA",
  bin: "970436",
  account: "0011001234567",
  amountVnd: 1_234_567,
  billNumber: null,
  purpose: "OCOPQN A1B2C3D4",
}

describe("the checksum of a VietQR", () => {
  it("is CRC-16/CCITT-FALSE", () => {
    expect(crc16("123456789")).toBe("29B1")
  })

  it("keeps leading zeros", () => {
    expect(
      crc16(vectors.vietqr.valid.find((v) => v.expected.crc === "08C2")?.payload.slice(0, -4) ?? "")
    ).toBe("08C2")
  })
})

describe.each(vectors.vietqr.valid)("the VietQR text $name", ({ payload, expected }) => {
  it("is written byte for byte", () => {
    expect(vietqrText(content(expected))).toBe(payload)
  })

  it("is read back", () => {
    expect(readVietqrText(payload)).toEqual({ ok: true, content: content(expected) })
  })
})

describe.each(vectors.vietqr.invalid)(
  "the faulty VietQR text $name",
  ({ payload, crc_matches }) => {
    it("is refused", () => {
      expect(readVietqrText(payload).ok).toBe(false)
    })

    it("fails for the stated cause", () => {
      expect(crc16(payload.slice(0, -4)) === payload.slice(-4)).toBe(crc_matches)
    })
  }
)

describe("writing a VietQR text", () => {
  it.each([
    ["a fraction of a đồng", { amountVnd: 1_234_567.5 }],
    ["nothing to pay", { amountVnd: 0 }],
    ["a negative amount", { amountVnd: -1 }],
    ["more than 13 digits", { amountVnd: 10_000_000_000_000 }],
    ["a purpose of 26 characters", { purpose: "P".repeat(26) }],
    ["a purpose with marks", { purpose: "Ruốc hàu" }],
    ["a BIN of five digits", { bin: "97043" }],
    ["a BIN of seven digits", { bin: "9704361" }],
    ["a BIN with a blank before it", { bin: " 970436" }],
    ["a bill number of 26 characters", { billNumber: "B".repeat(26) }],
    ["a bill number with marks", { billNumber: "Đơn 1" }],
    ["a bill number with marks at its end", { billNumber: "1 Đơn" }],
    ["an empty bill number", { billNumber: "" }],
    ["an account of 20 characters", { account: "0".repeat(20) }],
    ["an account with a space", { account: "0011 0012" }],
  ] satisfies [string, Partial<VietqrContent>][])("refuses %s", (_case, change) => {
    expect(() => vietqrText({ ...toVietcombank, ...change })).toThrow(RangeError)
  })

  it("names the field and what stands in it", () => {
    expect(() => vietqrText({ ...toVietcombank, bin: "97043" })).toThrow(
      new RangeError('VietQR: bin "97043" cannot be written into a QR text')
    )
  })
})

describe("the purpose of a transfer", () => {
  it.each(vectors.vietqr.purpose_normalisation)("$input", ({ input, ascii }) => {
    expect(transferPurpose(input)).toBe(ascii)
  })
})

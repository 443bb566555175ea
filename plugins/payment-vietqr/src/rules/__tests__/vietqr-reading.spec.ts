import { describe, expect, it } from "vitest"
import { crc16 } from "../crc16"
import { readVietqrText } from "../vietqr-reading"

const field = (id: string, value: string) => `${id}${String(value.length).padStart(2, "0")}${value}`

const whole = {
  format: "01",
  initiation: "12",
  napas: "A000000727",
  bin: "970436",
  account: "0011001234567",
  service: "QRIBFTTA",
  currency: "704",
  amount: "125000",
  country: "VN",
  bill: "HD1",
  purpose: "OCOPQNA1B2C3D4",
}

/** A text with a right checksum, whatever its fields say; `undefined` leaves one out. */
function text(change: Partial<Record<keyof typeof whole, string | undefined>> = {}): string {
  const of = { ...whole, ...change }
  const some = (id: string, value: string | undefined) =>
    value === undefined ? "" : field(id, value)
  const beneficiary = some("00", of.bin) + some("01", of.account)
  const body =
    some("00", of.format) +
    some("01", of.initiation) +
    field("38", some("00", of.napas) + field("01", beneficiary) + some("02", of.service)) +
    some("53", of.currency) +
    some("54", of.amount) +
    some("58", of.country) +
    field("62", some("01", of.bill) + some("08", of.purpose)) +
    "6304"
  return body + crc16(body)
}

const LAND = "not a payment in đồng in Vietnam"
const NAPAS = "not a NAPAS transfer"
const ACCOUNT = "bank or account is not written as one"
const AMOUNT = "amount is not an integer number of đồng"
const LONG = "bill number or purpose is longer than 25 characters"

describe("reading a VietQR text", () => {
  it("finds every field", () => {
    expect(readVietqrText(text())).toEqual({
      ok: true,
      content: {
        initiation: "12",
        service: "QRIBFTTA",
        bin: "970436",
        account: "0011001234567",
        amountVnd: 125_000,
        billNumber: "HD1",
        purpose: "OCOPQNA1B2C3D4",
      },
    })
  })

  it("takes a standing code to a card without amount, bill or purpose", () => {
    const bare = {
      initiation: "11",
      service: "QRIBFTTC",
      amount: undefined,
      bill: undefined,
      purpose: undefined,
    }
    expect(readVietqrText(text(bare))).toMatchObject({
      ok: true,
      content: {
        initiation: "11",
        service: "QRIBFTTC",
        amountVnd: null,
        billNumber: null,
        purpose: null,
      },
    })
  })

  it.each([
    ["another format", { format: "02" }, LAND],
    ["no format", { format: undefined }, LAND],
    ["dollars", { currency: "840" }, LAND],
    ["another country", { country: "TH" }, LAND],
    ["another network", { napas: "A000000677" }, NAPAS],
    ["an unknown kind of start", { initiation: "13" }, NAPAS],
    ["no kind of start", { initiation: undefined }, NAPAS],
    ["an unknown service", { service: "QRPUSH" }, NAPAS],
    ["no service", { service: undefined }, NAPAS],
    ["a BIN of five digits", { bin: "97043" }, ACCOUNT],
    ["no BIN", { bin: undefined }, ACCOUNT],
    ["an account with a dot", { account: "00.11" }, ACCOUNT],
    ["no account", { account: undefined }, ACCOUNT],
    ["a fraction", { amount: "125000.50" }, AMOUNT],
    ["a leading zero", { amount: "0125000" }, AMOUNT],
    ["an empty amount", { amount: "" }, AMOUNT],
    ["a long bill number", { bill: "B".repeat(26) }, LONG],
    ["a long purpose", { purpose: "P".repeat(26) }, LONG],
  ])("refuses %s", (_case, change, reason) => {
    expect(readVietqrText(text(change))).toEqual({ ok: false, reason })
  })

  it("takes a bill number and a purpose of 25 characters", () => {
    const longest = "P".repeat(25)
    expect(readVietqrText(text({ bill: longest, purpose: longest }))).toMatchObject({
      ok: true,
      content: { billNumber: longest, purpose: longest },
    })
  })

  it.each([
    ["a field that is shorter than it says", "0009" + "01"],
    ["a field that stands twice", field("00", "01") + field("00", "01")],
    ["a length that is no number", "00x201"],
    ["something behind the last field", field("00", "01") + "5"],
  ])("refuses %s", (_case, fields) => {
    const body = `${fields}6304`
    expect(readVietqrText(body + crc16(body))).toEqual({
      ok: false,
      reason: "a length does not fit its value",
    })
  })

  it.each([
    ["the network's field", field("38", "00") + field("62", "")],
    ["the account's field", field("38", field("01", "00")) + field("62", "")],
    ["the further facts", field("38", field("01", "")) + field("62", "01")],
  ])("refuses a broken length inside %s", (_case, inner) => {
    const body = `${field("00", "01")}${inner}6304`
    expect(readVietqrText(body + crc16(body))).toEqual({
      ok: false,
      reason: "a length does not fit its value",
    })
  })

  it("tells a missing checksum from a wrong one", () => {
    expect(readVietqrText("")).toEqual({ ok: false, reason: "no checksum" })
    expect(readVietqrText(text().slice(0, -8))).toEqual({ ok: false, reason: "no checksum" })
    expect(readVietqrText(`${text().slice(0, -4)}0000`)).toEqual({
      ok: false,
      reason: "checksum does not match",
    })
  })
})

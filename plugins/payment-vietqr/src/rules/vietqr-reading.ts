import { crc16 } from "./crc16"
import { NAPAS_AID, VIETQR_FIELDS, type VietqrContent } from "./vietqr-text"

export type VietqrReading = { ok: true; content: VietqrContent } | { ok: false; reason: string }

const CRC_FIELD_LENGTH = 8

/** Walks `id length value` triplets; null when a length does not fit the text or an id comes twice. */
function fields(text: string): Map<string, string> | null {
  const found = new Map<string, string>()
  let at = 0
  while (at < text.length) {
    const head = /^(\d{2})(\d{2})$/.exec(text.slice(at, at + 4))
    const id = head?.[1]
    const length = Number(head?.[2])
    const value = text.slice(at + 4, at + 4 + length)
    if (id === undefined || value.length !== length || found.has(id)) {
      return null
    }
    found.set(id, value)
    at += 4 + length
  }
  return found
}

function bad(reason: string): VietqrReading {
  return { ok: false, reason }
}

function optional(
  name: "billNumber" | "purpose",
  value: string | undefined
): { ok: boolean; value: string | null } {
  return value === undefined
    ? { ok: true, value: null }
    : { ok: VIETQR_FIELDS[name].test(value), value }
}

/** Reads a VietQR text strictly: checksum, every length, NAPAS' identifier, currency and the limits of each field. */
export function readVietqrText(text: string): VietqrReading {
  const body = text.slice(0, -CRC_FIELD_LENGTH)
  const crcField = text.slice(-CRC_FIELD_LENGTH)
  if (!crcField.startsWith("6304")) {
    return bad("no checksum")
  }
  if (crc16(`${body}6304`) !== crcField.slice(4)) {
    return bad("checksum does not match")
  }
  const root = fields(body)
  const napas = fields(root?.get("38") ?? "")
  const beneficiary = fields(napas?.get("01") ?? "")
  const additional = fields(root?.get("62") ?? "")
  if (!root || !napas || !beneficiary || !additional) {
    return bad("a length does not fit its value")
  }
  if (root.get("00") !== "01" || root.get("53") !== "704" || root.get("58") !== "VN") {
    return bad("not a payment in đồng in Vietnam")
  }
  const initiation = root.get("01")
  const service = napas.get("02")
  if (
    napas.get("00") !== NAPAS_AID ||
    (initiation !== "11" && initiation !== "12") ||
    (service !== "QRIBFTTA" && service !== "QRIBFTTC")
  ) {
    return bad("not a NAPAS transfer")
  }
  const bin = beneficiary.get("00") ?? ""
  const account = beneficiary.get("01") ?? ""
  if (!VIETQR_FIELDS.bin.test(bin) || !VIETQR_FIELDS.account.test(account)) {
    return bad("bank or account is not written as one")
  }
  const amount = root.get("54")
  if (amount !== undefined && !VIETQR_FIELDS.amount.test(amount)) {
    return bad("amount is not an integer number of đồng")
  }
  const billNumber = optional("billNumber", additional.get("01"))
  const purpose = optional("purpose", additional.get("08"))
  if (!billNumber.ok || !purpose.ok) {
    return bad("bill number or purpose is longer than 25 characters")
  }
  return {
    ok: true,
    content: {
      initiation,
      service,
      bin,
      account,
      amountVnd: amount === undefined ? null : Number(amount),
      billNumber: billNumber.value,
      purpose: purpose.value,
    },
  }
}

import type { Account } from "./contract"

/*
 * Makes the text of a payment's QR code where there is no line to ask the backend. It must be the same text byte for byte;
 * both are held by the same vectors. The storefront knows the backend by HTTP only, so this is a second, smaller encoder.
 */

const NAPAS = "A000000727"

/**
 * The EMVCo text of a transfer to an account (NAPAS 247, paid once): amount in integer đồng, the payment code as purpose.
 * Throws a RangeError when a value cannot be written, rather than cutting or rounding it.
 */
export function vietqrText(
  account: Pick<Account, "bank_bin" | "number">,
  amountVnd: number,
  purpose: string
): string {
  const beneficiary =
    field("00", fitting(account.bank_bin, /^\d{6}$/)) +
    field("01", fitting(account.number, /^[A-Za-z0-9]{1,19}$/))
  const body =
    field("00", "01") +
    field("01", "12") +
    field("38", field("00", NAPAS) + field("01", beneficiary) + field("02", "QRIBFTTA")) +
    field("53", "704") +
    field("54", fitting(String(amountVnd), /^[1-9]\d{0,12}$/)) +
    field("58", "VN") +
    field("62", field("08", fitting(purpose, /^[\x20-\x7e]{1,25}$/))) +
    "6304"
  return body + crc16(body)
}

function field(id: string, value: string): string {
  return `${id}${String(value.length).padStart(2, "0")}${value}`
}

function fitting(value: string, shape: RegExp): string {
  if (!shape.test(value)) throw new RangeError(`"${value}" cannot be written into a VietQR text`)
  return value
}

/** CRC-16/CCITT-FALSE of ASCII text: `123456789` → `29B1`. */
export function crc16(text: string): string {
  let crc = 0xffff
  for (let at = 0; at < text.length; at++) {
    crc ^= text.charCodeAt(at) << 8
    for (let bit = 0; bit < 8; bit++) {
      crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff
    }
  }
  return crc.toString(16).toUpperCase().padStart(4, "0")
}

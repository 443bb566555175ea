import { crc16 } from "./crc16"
import { MAX_PURPOSE_LENGTH } from "./transfer-purpose"

/** NAPAS' application identifier inside field 38. */
export const NAPAS_AID = "A000000727"

/** `QRIBFTTA` pays to an account, `QRIBFTTC` to a card. */
export type VietqrService = "QRIBFTTA" | "QRIBFTTC"

export type VietqrContent = {
  /** `11` may be paid many times, `12` once. */
  initiation: "11" | "12"
  service: VietqrService
  /** Bank identification number, six digits. */
  bin: string
  /** Account or virtual account, 1–19 letters and digits. */
  account: string
  /** Integer đồng, at most 13 digits; null leaves the amount to the payer. */
  amountVnd: number | null
  /** At most 25 characters of ASCII. */
  billNumber: string | null
  /** At most 25 characters of ASCII. */
  purpose: string | null
}

/** What a value must look like to stand in a VietQR text; shared by writer and reader, so both refuse the same things. */
export const VIETQR_FIELDS = {
  bin: /^\d{6}$/,
  account: /^[A-Za-z0-9]{1,19}$/,
  amount: /^[1-9]\d{0,12}$/,
  billNumber: /^[\x20-\x7e]{1,25}$/,
  purpose: new RegExp(`^[\\x20-\\x7e]{1,${MAX_PURPOSE_LENGTH}}$`),
}

function field(id: string, value: string): string {
  return `${id}${String(value.length).padStart(2, "0")}${value}`
}

function checked(name: keyof typeof VIETQR_FIELDS, value: string): string {
  if (!VIETQR_FIELDS[name].test(value)) {
    throw new RangeError(`VietQR: ${name} "${value}" cannot be written into a QR text`)
  }
  return value
}

/**
 * The EMVCo text of a VietQR (NAPAS 247, merchant presented), ready to be drawn. Throws a RangeError that names the
 * field when a value does not fit: fractions of a đồng, long or accented purposes and odd accounts are refused, never
 * cut or rounded.
 */
export function vietqrText(content: VietqrContent): string {
  const beneficiary =
    field("00", checked("bin", content.bin)) + field("01", checked("account", content.account))
  const napas = field("00", NAPAS_AID) + field("01", beneficiary) + field("02", content.service)
  const additional =
    (content.billNumber === null ? "" : field("01", checked("billNumber", content.billNumber))) +
    (content.purpose === null ? "" : field("08", checked("purpose", content.purpose)))
  const body =
    field("00", "01") +
    field("01", content.initiation) +
    field("38", napas) +
    field("53", "704") +
    (content.amountVnd === null ? "" : field("54", checked("amount", String(content.amountVnd)))) +
    field("58", "VN") +
    (additional === "" ? "" : field("62", additional)) +
    "6304"
  return body + crc16(body)
}

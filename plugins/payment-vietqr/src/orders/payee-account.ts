import type { BankAccount, VietqrSettings } from "../rules/settings"
import { VIETQR_FIELDS } from "../rules/vietqr-text"

/** The paths that `query.graph` has to fetch so that `payeeAccount` can decide. */
export function payeeFields(settings: VietqrSettings): string[] {
  return settings.accountFields ? Object.values(settings.accountFields) : []
}

/**
 * The account that an order is paid to: its own (that of the shop it was placed at) when that one is whole, otherwise
 * the configured one. A half-filled or malformed account of a shop must not end up on a QR.
 */
export function payeeAccount(
  settings: VietqrSettings,
  valueAt: (path: string) => unknown
): BankAccount {
  const paths = settings.accountFields
  if (!paths) {
    return settings.account
  }
  const [bin, number, holder] = [paths.bin, paths.number, paths.holder].map((path) => {
    const value = valueAt(path)
    return typeof value === "string" ? value.trim() : ""
  })
  const whole =
    bin && number && holder && VIETQR_FIELDS.bin.test(bin) && VIETQR_FIELDS.account.test(number)
  return whole ? { bin, number, holder } : settings.account
}

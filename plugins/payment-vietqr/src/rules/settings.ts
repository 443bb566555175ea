import { z } from "@medusajs/framework/zod"
import { VIETQR_FIELDS } from "./vietqr-text"

/** The account that a transfer goes to. */
const bankAccount = z.object({
  bin: z.string().regex(VIETQR_FIELDS.bin, "must be the bank's six-digit BIN"),
  number: z.string().regex(VIETQR_FIELDS.account, "must be 1 to 19 letters and digits"),
  holder: z.string().trim().min(1, "must be the holder's name as the bank writes it"),
})

export type BankAccount = z.infer<typeof bankAccount>

const fieldPath = z
  .string()
  .regex(/^\w+(\.\w+)+$/, "must be a path such as sales_channel.shop.bank_bin")

const settings = z.object({
  webhookSecret: z
    .string("is missing: the secret that the bank service signs its notifications with")
    .min(16, "must have at least 16 characters"),
  account: bankAccount,
  /**
   * Where an order's own account is found, as paths of `query.graph` from the order. An order without a whole account
   * there is paid to `account`.
   */
  accountFields: z.object({ bin: fieldPath, number: fieldPath, holder: fieldPath }).optional(),
  holdMinutes: z
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .default(60),
  /** The same for an order that was made at a till, where the buyer stands before it. */
  tillHoldMinutes: z
    .number()
    .int()
    .min(1)
    .max(7 * 24 * 60)
    .default(15),
  demoBank: z.boolean().default(false),
})

export type VietqrOptions = z.input<typeof settings>
export type VietqrSettings = z.output<typeof settings>

/**
 * The options of plugin and provider, checked. Throws an Error that names every faulty option, so that a half-made
 * configuration stops the start instead of losing the first transfer.
 */
export function parseSettings(options: unknown): VietqrSettings {
  const parsed = settings.safeParse(options ?? {})
  if (!parsed.success) {
    const faults = parsed.error.issues.map(
      (issue) => `${issue.path.join(".") || "options"}: ${issue.message}`
    )
    throw new Error(`payment-vietqr cannot start.\n${faults.join("\n")}`)
  }
  return parsed.data
}

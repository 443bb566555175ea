import { z } from "@medusajs/framework/zod"

export const CreatePaymentRequestBody = z.object({ order_id: z.string().min(1).max(64) }).strict()
export type CreatePaymentRequestBody = z.infer<typeof CreatePaymentRequestBody>

/** Without an amount the demo bank transfers what remains. */
export const DemoTransferBody = z
  .object({ amount_vnd: z.number().int().positive().max(9_999_999_999_999).optional() })
  .strict()
export type DemoTransferBody = z.infer<typeof DemoTransferBody>

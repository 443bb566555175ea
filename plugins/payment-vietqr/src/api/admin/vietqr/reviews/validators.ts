import { z } from "@medusajs/framework/zod"

export const ReviewsQuery = z.object({
  state: z.enum(["open", "done"]).default("open"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})

const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((text) => text || null)

/** What a person did: transferred the money back, or found that nothing has to be done. */
export const ResolveReviewBody = z
  .object({
    outcome: z.enum(["paid_back", "no_action"]).default("paid_back"),
    bank_reference: words(100),
    note: words(1000),
  })
  .strict()
export type ResolveReviewBody = z.infer<typeof ResolveReviewBody>

/** The order that a transfer without a usable code was meant for, by the number on its pages. */
export const AssignTransferBody = z
  .object({ display_id: z.coerce.number().int().positive().max(2_147_483_647) })
  .strict()
export type AssignTransferBody = z.infer<typeof AssignTransferBody>

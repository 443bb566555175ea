import { z } from "@medusajs/framework/zod"

export const ReviewsQuery = z.object({
  state: z.enum(["open", "done"]).default("open"),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
})
export type ReviewsQuery = z.infer<typeof ReviewsQuery>

const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullish()
    .transform((text) => text || null)

/** What a person says about a review; which of the two is needed depends on its kind. */
export const ResolveReviewBody = z
  .object({ bank_reference: words(100), note: words(1000) })
  .strict()
export type ResolveReviewBody = z.infer<typeof ResolveReviewBody>

import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { readRows } from "../../../search/graph"
import { refusalError } from "../../../gate/refusal"
import { orderRefusal } from "../../../gate/refusal-texts"
import { door, type Door, type Guard } from "../door"

/** Stripe's events carry the session in the metadata of what they are about. */
const stripeEvent = z.object({
  data: z.object({ object: z.object({ metadata: z.object({ session_id: z.string() }) }) }),
})

/**
 * Only Stripe speaks to us by Medusa's webhook; bank notifications have a signed route of their own. An event for a session
 * that does not exist (any more) is acknowledged and dropped: Medusa would look for its cart with an empty filter and place
 * an order from some other shopper's.
 */
const knownSessionsOnly: Guard = async (req, res, next) => {
  if (req.params.provider?.toLowerCase() !== "stripe_stripe") {
    throw refusalError(orderRefusal("closed_route"))
  }
  const event = stripeEvent.safeParse(req.body)
  if (!event.success) return next()
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const sessions = await readRows<{ id: string }>(query, {
    entity: "payment_session",
    fields: ["id"],
    filters: { id: event.data.data.object.metadata.session_id },
  })
  if (sessions.length > 0) return next()
  res.status(200).json({ code: "unknown_session" })
}

export const paymentWebhookDoors: Door[] = [
  door("payment-webhook", "POST", "/hooks/payment/:provider", knownSessionsOnly),
]

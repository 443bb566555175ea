import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/**
 * Core keeps a session whose money went back, as `authorized`: deleting it asks the card service to cancel a payment that was
 * made, which it refuses. The next completion of that cart would take it for paid, and no other session could be opened
 * beside it. No method of the payment module takes a session away without asking the provider, hence the statement.
 */
const RETIRE = `
  update payment_session session set status = 'canceled', deleted_at = now(), updated_at = now()
  from payment p
  where p.payment_session_id = session.id and p.deleted_at is null and p.captured_at is not null
    and session.status = 'authorized' and session.deleted_at is null
    and not exists (
      select 1 from order_payment_collection link
      where link.payment_collection_id = session.payment_collection_id and link.deleted_at is null
    )
    and (select coalesce(sum(amount), 0) from refund r where r.payment_id = p.id and r.deleted_at is null)
      >= (select coalesce(sum(amount), 0) from capture c where c.payment_id = p.id and c.deleted_at is null)
`

/** Takes sessions without an order whose money went back in full out of what a cart can be completed with. */
export async function retireRefundedSessions(container: MedusaContainer): Promise<void> {
  await container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(RETIRE)
}

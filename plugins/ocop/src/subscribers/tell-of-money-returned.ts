import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { OcopEvents } from "../events"
import { sendOrderMail } from "../mail/send-order-mail"

/** Ours, and that of the plugin of bank transfers, which names the pay-back. */
type MoneyReturned = { order_id: string | null; source?: string; pay_back_id?: string }

/** The buyer hears when money is back. */
export default async function tellOfMoneyReturned({
  event,
  container,
}: SubscriberArgs<MoneyReturned>): Promise<void> {
  const { order_id, source, pay_back_id } = event.data
  if (order_id) await sendOrderMail(container, "money_returned", order_id, source ?? pay_back_id)
}

export const config: SubscriberConfig = { event: [OcopEvents.MONEY_RETURNED, "vietqr.paid_back"] }

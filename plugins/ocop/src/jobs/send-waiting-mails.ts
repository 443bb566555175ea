import type { MedusaContainer } from "@medusajs/framework/types"
import { sendWaitingMails as send } from "../mail/send-waiting-mails"

/** Every ten minutes. Attempts are dated by the machine's clock, so it counts here too. */
export default async function sendWaitingMails(container: MedusaContainer): Promise<void> {
  await send(container, new Date())
}

export const config = { name: "send-waiting-mails", schedule: "*/10 * * * *" }

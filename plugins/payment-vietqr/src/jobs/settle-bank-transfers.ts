import type { MedusaContainer } from "@medusajs/framework/types"
import { settleDue } from "../workflows/settle-due"

/**
 * Every minute: judge what a crash left unjudged, capture what is paid but not booked, cancel what was not paid in time.
 * The payment page does not wait for this job; it tells the time itself.
 */
export default async function settleBankTransfers(container: MedusaContainer): Promise<void> {
  await settleDue(container, new Date())
}

export const config = { name: "settle-bank-transfers", schedule: "* * * * *" }

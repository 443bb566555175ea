import type { MedusaContainer } from "@medusajs/framework/types"
import { runPublication } from "../workflows/run-publication"

/** Un-publishes what has lapsed and publishes what was renewed. The gate at completion does not wait for it. */
export default async function reconcilePublication(container: MedusaContainer): Promise<void> {
  await runPublication(container, "hourly")
}

/**
 * Every hour, one minute past: certificates end at midnight in Vietnam, which is another hour on a server's clock, and
 * withdrawals may take effect at any time of the day.
 */
export const config = { name: "reconcile-publication", schedule: "1 * * * *" }

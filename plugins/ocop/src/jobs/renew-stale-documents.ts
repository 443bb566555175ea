import type { MedusaContainer } from "@medusajs/framework/types"
import { renewStaleDocumentsWorkflow } from "../workflows/renew-stale-documents"

/** Every five minutes. Selling does not wait for it: whether a product may be sold is asked against the clock. */
export default async function renewStaleDocuments(container: MedusaContainer): Promise<void> {
  await renewStaleDocumentsWorkflow(container).run({ input: { now: new Date() } })
}

export const config = { name: "renew-stale-documents", schedule: "*/5 * * * *" }

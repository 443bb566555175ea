import type { MedusaContainer } from "@medusajs/framework/types"
import { now } from "../gate/clock"
import { settleEndingsWorkflow } from "../workflows/settle-endings"

/**
 * Every minute: undoes what a withdrawal has caught, also one that was dated ahead or whose event was lost, and gives back
 * money that nobody may keep.
 */
export default async function settleEndings(container: MedusaContainer): Promise<void> {
  await settleEndingsWorkflow(container).run({ input: { at: now(container) } })
}

export const config = { name: "settle-endings", schedule: "* * * * *" }

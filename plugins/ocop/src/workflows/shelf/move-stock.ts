import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ShelfPlace } from "../../queries/shelf/shelf-rows"
import { changeShelfWorkflow } from "./change-shelf"
import type { ChangeShelfInput, ShelfChange } from "./shelf-change"

export type ShelfSide = { place: ShelfPlace; name: string; closedOn: string | null }

export type MoveStockInput = {
  from: ShelfSide
  to: ShelfSide & {
    /** Pack sizes that stand on its shelf already; others are listed with what comes. */
    listed: string[]
  }
  by: ChangeShelfInput["by"]
  /** Whole units above zero, one line a pack size. */
  lines: { variantId: string; quantity: number }[]
}

/**
 * Moves units from one point's shelf to another's: both or neither, with a line in the history of each that names the other.
 * @throws AreaRefusal of either shelf: below what is promised to orders, a closed point, what the gate does not let it list
 */
export const moveStockWorkflow = createWorkflow("move-stock", (input: MoveStockInput) => {
  const taken = transform({ input }, ({ input: { from, to, by, lines } }): ChangeShelfInput => ({
    place: from.place,
    closedOn: from.closedOn,
    by,
    source: "stock",
    changes: lines.map(({ variantId, quantity }) => moved(variantId, -quantity, `→ ${to.name}`)),
  }))
  const given = transform({ input }, ({ input: { from, to, by, lines } }): ChangeShelfInput => ({
    place: to.place,
    closedOn: to.closedOn,
    by,
    source: "stock",
    changes: lines.map(({ variantId, quantity }): ShelfChange => {
      const note = `← ${from.name}`
      if (to.listed.includes(variantId)) return moved(variantId, quantity, note)
      return { do: "list", variantId, quantity, note }
    }),
  }))
  changeShelfWorkflow.runAsStep({ input: taken }).config({ name: "take-from-shelf" })
  changeShelfWorkflow.runAsStep({ input: given }).config({ name: "put-on-shelf" })
  return new WorkflowResponse(input.lines)
})

function moved(variantId: string, quantity: number, note: string): ShelfChange {
  return { do: "move", variantId, reason: "transfer", quantity, note }
}

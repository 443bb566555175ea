import type { MedusaContainer } from "@medusajs/framework/types"
import {
  planDecision,
  type DecisionHead,
  type DecisionPlan,
} from "../../../queries/province/decisions/plan-decision"
import type { decisionColumns } from "../../../register/columns/decision"
import type { ReadFile } from "../../../register/read-rows"
import { announceDecisionWorkflow } from "../../../workflows/announce-decision"
import { writeDecision } from "../../certificates/write-decision"
import type { SheetCheck, SheetTask } from "./check"

/** Certificates announced at once: a workflow works through its input in one go. */
const BATCH = 100

/** A decision about many products: a certificate for each, and the shop follows. */
export async function checkDecision(
  container: MedusaContainer,
  { head, file, at, turn }: SheetTask<DecisionHead>
): Promise<SheetCheck> {
  // The reader of the sheet went by these very columns.
  const rows = file as ReadFile<typeof decisionColumns>
  const plan = await planDecision(container, head, rows, { at, turn })
  const { problems, warnings, changes } = plan
  return {
    problems,
    warnings,
    changes: changes.map(({ row, ...change }) => ({ line: row, change })),
    counts: countsOf(plan),
    async write(db, deed) {
      const planned = plan.recognitions
      const made = await writeDecision(db, { decisionNumber: head.decision_number, planned }, deed)
      return {
        outcome: { certificates: made.length },
        follow: async () => {
          for (let start = 0; start < made.length; start += BATCH) {
            const certificates = made.slice(start, start + BATCH)
            await announceDecisionWorkflow(container).run({ input: { certificates } })
          }
        },
      }
    },
  }
}

function countsOf({ changes }: DecisionPlan) {
  const of = (kind: string) => changes.filter(({ after }) => after.kind === kind).length
  return {
    products: changes.length,
    first: of("first"),
    upgrade: of("upgrade"),
    re_evaluation: of("re_evaluation"),
    with_warnings: changes.filter(({ warnings }) => warnings.length > 0).length,
  }
}

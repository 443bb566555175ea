import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { now } from "../../../gate/clock"
import { localDateAt } from "../../../rules/local-date"
import { reportProgress, workOf } from "../../../register/import-progress"
import { PREPARE } from "../../../register/kinds/all-kinds"
import { emptyPlan, type Plan } from "../../../register/plan/plan"
import { RegisterReader } from "../../../register/register-reader"
import type { ImportRegisterInput, ImportReport } from "../types"

/** Checks the whole file and works out what to write. Reads only; an empty plan when there is nothing to be written. */
export const prepareImportStep = createStep(
  "prepare-register-import",
  async (input: ImportRegisterInput, { container }) => {
    const bytes = Buffer.from(input.content, "base64")
    const reader = new RegisterReader(container)
    const file = await PREPARE[input.kind](bytes, reader, localDateAt(now(container)))
    const counts = file.plan?.counts ?? { created: 0, updated: 0, unchanged: 0 }
    const entries = counts.created + counts.updated + counts.unchanged
    const applied = file.plan !== null && !input.dry_run
    const report: ImportReport = {
      kind: input.kind,
      file_name: input.file_name,
      rows: file.rows,
      problems: file.problems,
      warnings: file.warnings,
      counts,
      applied,
      published: 0,
      withdrawn: 0,
    }
    const plan: Plan = applied && file.plan ? file.plan : emptyPlan()
    reportProgress({
      importId: input.import_id ?? "",
      stage: "check",
      total: entries,
      work: workOf(plan),
    })
    return new StepResponse({ report, plan })
  }
)

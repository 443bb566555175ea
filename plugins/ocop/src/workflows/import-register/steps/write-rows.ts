import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { reportProgress } from "../../../register/import-progress"
import type { TableChange } from "../../../register/plan/plan"
import { tableService } from "../../../register/plan/table-service"
import type { StoredRow, TableName } from "../../../register/plan/tables"
import { batches, reasonOf } from "../nested-run"

const BATCH = 500

type Done = (
  | { table: TableName; action: "created"; ids: string[] }
  | { table: TableName; action: "updated"; before: StoredRow[] }
)[]

/** Writes the rows of our own modules: new ones, and the changed fields of stored ones. */
export const writeRowsStep = createStep(
  "write-register-rows",
  async ({ tables, importId }: { tables: TableChange[]; importId: string }, { container }) => {
    const done: Done = []
    const total = tables.reduce((sum, { create, update }) => sum + create.length + update.length, 0)
    let written = 0
    const progress = (rows: number) => {
      written += rows
      reportProgress({ importId, stage: "rows", done: written, total })
    }
    try {
      for (const { table, create, update } of tables) {
        const service = tableService(container, table)
        for (const batch of batches(create, BATCH)) {
          done.push({ table, action: "created", ids: batch.map(({ id }) => id) })
          await service.create(batch)
          progress(batch.length)
        }
        for (const batch of batches(update, BATCH)) {
          done.push({ table, action: "updated", before: batch.map(({ before }) => before) })
          await service.update(batch.map(({ after }) => after))
          progress(batch.length)
        }
      }
    } catch (error) {
      return StepResponse.permanentFailure(reasonOf(error), done)
    }
    return new StepResponse({ written }, done)
  },
  async (done, { container }) => {
    for (const change of [...(done ?? [])].reverse()) {
      const service = tableService(container, change.table)
      if (change.action === "created") await service.remove(change.ids)
      else await service.update(change.before)
    }
  }
)

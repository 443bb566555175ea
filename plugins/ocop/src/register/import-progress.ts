import { EventEmitter } from "node:events"
import type { Plan } from "./plan/plan"

/** What an import spends its time on, one after the other. */
const STAGES = ["products", "rows", "stock", "publish"] as const
export type Stage = (typeof STAGES)[number]

/** How long each stage will take, in a unit of its own: only their proportion counts. */
export type Work = Record<Stage, number>

/** How far an import is. `check` is told once, with the number of entries that the file holds and the work they make. */
export type ImportProgress =
  | { importId: string; stage: "check"; total: number; work: Work }
  | { importId: string; stage: Stage; done: number; total: number }

/** Time that one piece takes, beside one row of ours; measured with scripts/measure-import.mjs. */
const COSTS: Work = { products: 45, rows: 1, stock: 5, publish: 50 }

/** The work that a plan makes. Products that are new or changed are looked at again for their sale status. */
export function workOf(plan: Plan): Work {
  const rows = plan.tables.reduce(
    (sum, { create, update }) => sum + create.length + update.length,
    0
  )
  return {
    products: COSTS.products * plan.products.create.length,
    rows: COSTS.rows * rows,
    stock: COSTS.stock * (plan.stock.create.length + plan.stock.update.length),
    publish: COSTS.publish * plan.touchedProducts.length,
  }
}

/** Turns the stages of one import into a single count of its entries that only ever grows. */
export function entriesDone(): (progress: ImportProgress) => { done: number; total: number } {
  let total = 0
  let done = 0
  let work: Work = { products: 0, rows: 0, stock: 0, publish: 0 }
  return (progress) => {
    if (progress.stage === "check") {
      total = progress.total
      work = progress.work
    } else if (progress.total > 0) {
      done = Math.max(done, Math.floor(total * shareDone(work, progress)))
    }
    return { done, total }
  }
}

function shareDone(
  work: Work,
  { stage, done, total }: { stage: Stage; done: number; total: number }
): number {
  const all = STAGES.reduce((sum, name) => sum + work[name], 0)
  if (all === 0) return 0
  const before = STAGES.slice(0, STAGES.indexOf(stage)).reduce((sum, name) => sum + work[name], 0)
  return (before + work[stage] * (done / total)) / all
}

const emitter = new EventEmitter()

/**
 * Watches one import of this process, e.g. to print it or to show it on a page. Progress is no part of the workflow's
 * data: a workflow's input is copied between steps, and a callback would not survive that.
 * Returns how to stop watching.
 */
export function onImportProgress(
  importId: string,
  listener: (progress: ImportProgress) => void
): () => void {
  emitter.on(importId, listener)
  return () => emitter.off(importId, listener)
}

export function reportProgress(progress: ImportProgress): void {
  emitter.emit(progress.importId, progress)
}

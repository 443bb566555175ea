import { EventEmitter } from "node:events"

/** How far an import is. `check` is reported once, with the number of entries that the file holds. */
export type ImportProgress = {
  importId: string
  stage: "check" | "products" | "rows" | "stock"
  done: number
  total: number
}

/** Where a stage begins and ends within the time an import takes; measured on files of products. */
const SHARES: Record<Exclude<ImportProgress["stage"], "check">, [number, number]> = {
  products: [0, 0.6],
  // Publication follows and tells nothing; the end of the import is the end of the count.
  rows: [0.6, 0.75],
  stock: [0, 1],
}

/** Turns the stages of one import into a single count of its entries that only ever grows. */
export function entriesDone(): (progress: ImportProgress) => { done: number; total: number } {
  let total = 0
  let done = 0
  return (progress) => {
    if (progress.stage === "check") total = progress.total
    else if (progress.total > 0) {
      const [from, to] = SHARES[progress.stage]
      const share = from + (to - from) * (progress.done / progress.total)
      done = Math.max(done, Math.floor(total * share))
    }
    return { done, total }
  }
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

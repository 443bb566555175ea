import { EventEmitter } from "node:events"

/** How far an import is: `done` of `total` in a stage that a person understands. */
export type ImportProgress = {
  importId: string
  stage: "check" | "products" | "rows" | "points" | "stock" | "publish" | "index"
  done: number
  total: number
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

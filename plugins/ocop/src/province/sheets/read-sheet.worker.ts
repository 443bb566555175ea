import { parentPort, workerData } from "node:worker_threads"
import type { SheetKind } from "./kinds"
import { readSheet } from "./read-sheet"

/** Reading 10,000 rows takes most of a second: beside the shop, not in its way. */
type Task = { bytes: Uint8Array; kind: SheetKind }

async function work({ bytes, kind }: Task): Promise<void> {
  await readSheet(Buffer.from(bytes), kind, (part) => parentPort?.postMessage(part))
}

void work(workerData as Task)

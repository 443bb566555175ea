import { parentPort, workerData } from "node:worker_threads"
import { readPlatformFile, type NamedEncoding } from "./read-file"

/** A workbook of 20,000 rows takes a second and 130 MB to read: beside the shop, not in its way. */
type Task = { bytes: Uint8Array; encoding: NamedEncoding | null }

async function work({ bytes, encoding }: Task): Promise<void> {
  parentPort?.postMessage(await readPlatformFile(Buffer.from(bytes), encoding))
}

void work(workerData as Task)

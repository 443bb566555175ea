import path from "node:path"
import { Worker } from "node:worker_threads"
import type { NamedEncoding, PlatformFile } from "./read-file"

const MOST_MEMORY_MB = 512
/** Less than the time without a sign of life that counts as broken off. */
const LONGEST_MS = 25_000

/** Reads a file in a thread of its own; one that eats memory or never ends is given up without hurting the shop. */
export function readBeside(bytes: Buffer, encoding: NamedEncoding | null): Promise<PlatformFile> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(path.join(__dirname, "read-file.worker.js"), {
      workerData: { bytes, encoding },
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    const tooLong = setTimeout(() => void worker.terminate(), LONGEST_MS)
    worker.once("message", (read: PlatformFile) => {
      resolve(read)
      void worker.terminate()
    })
    worker.once("error", reject)
    worker.once("exit", () => {
      clearTimeout(tooLong)
      resolve({ ok: false, failure: { code: "unreadable", facts: {} } })
    })
  })
}

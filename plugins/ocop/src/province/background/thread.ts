import { Worker } from "node:worker_threads"

const MOST_MEMORY_MB = 512
/** Less than the time without a sign of life that counts as broken off. */
const LONGEST_MS = 25_000

/**
 * Runs a file of ours in a thread of its own and hears its messages in order; one that eats memory or never ends is given up without
 * hurting the shop. `heard` says whether a message was the last.
 * @param file absolute, as it was built
 * @returns whether the last message came
 */
export function runInThread(
  file: string,
  data: unknown,
  heard: (message: unknown) => boolean
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, {
      workerData: data,
      resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB },
    })
    const tooLong = setTimeout(() => void worker.terminate(), LONGEST_MS)
    worker.on("message", (message: unknown) => {
      if (!heard(message)) return
      resolve(true)
      void worker.terminate()
    })
    worker.once("error", reject)
    worker.once("exit", () => {
      clearTimeout(tooLong)
      resolve(false)
    })
  })
}

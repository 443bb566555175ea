/**
 * Lets an import finish when whoever read its output is gone. Without this every line raises EPIPE as an uncaught exception,
 * Medusa logs that to the same closed pipe, and the process spins for ever instead of ending.
 */
export function surviveClosedOutput(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EPIPE") throw error
    })
  }
}

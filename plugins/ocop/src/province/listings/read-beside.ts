import path from "node:path"
import { runInThread } from "../background/thread"
import type { NamedEncoding, PlatformFile } from "./read-file"

/** Reads a file in a thread of its own. */
export async function readBeside(
  bytes: Buffer,
  encoding: NamedEncoding | null
): Promise<PlatformFile> {
  let read: PlatformFile = { ok: false, failure: { code: "unreadable", facts: {} } }
  const file = path.join(__dirname, "read-file.worker.js")
  await runInThread(file, { bytes, encoding }, (message) => {
    read = message as PlatformFile
    return true
  })
  return read
}

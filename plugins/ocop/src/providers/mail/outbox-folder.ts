import { createHash } from "node:crypto"
import { link, mkdir, rm, writeFile } from "node:fs/promises"
import path from "node:path"

/** Mails as files. A mail has one name for ever, so that a second attempt finds the first one's file. */
export class OutboxFolder {
  constructor(private readonly folder: string) {}

  /** Writes the mail unless it is there; whole or not at all. Returns the file's name. */
  async put(key: string, message: Buffer): Promise<string> {
    const name = fileName(key)
    await mkdir(this.folder, { recursive: true, mode: 0o700 })
    const unfinished = path.join(this.folder, `.${name}.${process.pid}.${Date.now()}`)
    await writeFile(unfinished, message, { mode: 0o600 })
    try {
      await link(unfinished, path.join(this.folder, name))
    } catch (error) {
      if (!isExisting(error)) throw error
    } finally {
      await rm(unfinished, { force: true })
    }
    return name
  }
}

/** `order-placed-order_01j…-1f3a9c2e.eml`: the key as far as a file name can say it, and what keeps keys apart. */
function fileName(key: string): string {
  const readable = key.replace(/[^a-z0-9_]+/gi, "-").slice(0, 80)
  return `${readable}-${createHash("sha256").update(key).digest("hex").slice(0, 8)}.eml`
}

function isExisting(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST"
}

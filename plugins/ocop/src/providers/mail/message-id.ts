import { createHash } from "node:crypto"

/**
 * The Message-ID of the mail with this key: the same for every attempt, so that mail programs show a repeat once.
 * @param from the sender, whose domain it carries
 */
export function messageId(key: string, from: string): string {
  const domain = /@([^\s@<>]+)>?\s*$/.exec(from)?.[1] ?? "localhost"
  return `<${createHash("sha256").update(key).digest("hex").slice(0, 32)}@${domain}>`
}

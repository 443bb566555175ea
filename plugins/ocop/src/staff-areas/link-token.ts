import { createHash, randomBytes } from "node:crypto"

/** What stands in a link that is sent by mail: 256 random bits. */
export function makeLinkToken(): string {
  return randomBytes(32).toString("base64url")
}

/** Of a token only this is kept: who reads the database cannot use a link. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex")
}

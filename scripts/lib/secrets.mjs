import { randomBytes } from "node:crypto"
import path from "node:path"
import { dataDir } from "./project-paths.mjs"
import { readJson, writeJson } from "./small-files.mjs"

/** Every secret the two apps ask for; docs/store-api.md, "Settings", says what each is for. */
const SECRETS = [
  "JWT_SECRET",
  "COOKIE_SECRET",
  "ORDER_LINK_SECRET",
  "SESSION_SECRET",
  "VIETQR_WEBHOOK_SECRET",
  "AUTH_MFA_ENCRYPTION_KEY",
]

/**
 * The secrets of this clone: made at random once and kept where only the owner can read them, so that the
 * repository holds no default secret. What the environment gives wins and is not written down.
 *
 * @param {{ file?: string, environment?: NodeJS.ProcessEnv }} [options]
 * @returns {Record<string, string>}
 */
export function loadSecrets({
  file = path.join(dataDir, "secrets.json"),
  environment = process.env,
} = {}) {
  const kept = readJson(file) ?? {}
  const made = { ...kept }
  for (const name of SECRETS) made[name] ??= randomBytes(32).toString("base64url")
  // Typed by hand at the sign-in page, so short words' worth of letters rather than 43 characters.
  made.OCOP_ADMIN_PASSWORD ??= readablePassword()
  made.OCOP_POINT_PASSWORD ??= readablePassword()
  made.OCOP_PROVINCE_PASSWORD ??= readablePassword()
  if (JSON.stringify(made) !== JSON.stringify(kept)) writeJson(file, made, { mode: 0o600 })
  const given = Object.keys(made).filter((name) => environment[name])
  return { ...made, ...Object.fromEntries(given.map((name) => [name, environment[name]])) }
}

/** Four groups of four letters and digits without look-alikes: 80 bits. */
function readablePassword() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789x"
  const group = () => [...randomBytes(4)].map((byte) => letters[byte % 32]).join("")
  return [group(), group(), group(), group()].join("-")
}

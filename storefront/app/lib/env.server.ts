import { z } from "zod"

const WELL_KNOWN = new Set(["supersecret", "secret", "changeme", "development", "password"])
const DEVELOPMENT_SECRET = "development-only-secret-of-the-storefront"

const origin = z
  .url({ protocol: /^https?$/ })
  .refine(
    (value) => new URL(value).origin === value,
    "must be an origin such as https://shop.example"
  )

function isTileAddress(value: string): boolean {
  const address = URL.canParse(value) ? new URL(value) : null
  const parts = ["{z}", "{x}", "{y}"].every((part) => value.includes(part))
  // The policy of the pages names one origin, so no part of the host may vary.
  return (
    parts && /^https?:$/.test(address?.protocol ?? "") && !/[{}]|%7[bd]/i.test(address?.host ?? "")
  )
}

const schema = z.object({
  NODE_ENV: z.enum(["development", "production", "test"]).default("development"),
  PORT: z.coerce.number().int().min(1).max(65535).default(3000),
  MEDUSA_INTERNAL_URL: z.url({ protocol: /^https?$/ }),
  MEDUSA_PUBLISHABLE_KEY: z.string().min(1),
  SESSION_SECRET: z.string().min(1),
  PUBLIC_ORIGIN: origin,
  STRIPE_PUBLISHABLE_KEY: z.string().startsWith("pk_").optional(),
  TRUST_PROXY_HOPS: z.coerce.number().int().min(0).max(5).default(0),
  /** Where the maps' tiles come from, e.g. `https://tiles.example/{z}/{x}/{y}.png`; without it maps show a drawn outline. */
  MAP_TILES_URL: z
    .string()
    .refine(isTileAddress, "must be an address with {z}, {x} and {y}")
    .optional(),
  /** What the tiles' owner asks to be named as; plain text. Needed with MAP_TILES_URL. */
  MAP_TILES_ATTRIBUTION: z.string().max(200).optional(),
  /** Multiplies every rate limit; tests that drive the shop from one address raise it. */
  RATE_LIMIT_FACTOR: z.coerce.number().positive().default(1),
})

export type Env = z.infer<typeof schema> & { production: boolean; secure: boolean }

/** A setting that is missing or unsafe. The message is one line per setting, for the operator to read. */
export class SettingsError extends Error {
  override readonly name = "SettingsError"
}

/**
 * The storefront's settings, parsed once at start. Outside production the address, the backend and the session secret have
 * defaults; in production each must be given, and a session secret that is short or well known is refused.
 * Throws SettingsError that names every setting at fault.
 */
export function parseEnv(source: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ""))
  const production = given.NODE_ENV === "production"
  const defaults = production
    ? {}
    : {
        MEDUSA_INTERNAL_URL: "http://localhost:9000",
        SESSION_SECRET: DEVELOPMENT_SECRET,
        PUBLIC_ORIGIN: `http://localhost:${given.PORT ?? 3000}`,
      }
  const parsed = schema.safeParse({ ...defaults, ...given })
  const faults = parsed.success
    ? []
    : parsed.error.issues.map((issue) => {
        const name = String(issue.path[0])
        return given[name] === undefined ? `${name} is missing` : `${name}: ${issue.message}`
      })
  if (given.MAP_TILES_URL && !given.MAP_TILES_ATTRIBUTION)
    faults.push("MAP_TILES_ATTRIBUTION is missing: MAP_TILES_URL needs it")
  if (production && given.SESSION_SECRET) faults.push(...secretFaults(given.SESSION_SECRET))
  if (!parsed.success || faults.length > 0) {
    throw new SettingsError(
      `The storefront cannot start:\n${[...new Set(faults)].map((fault) => `  - ${fault}`).join("\n")}`
    )
  }
  const env = parsed.data
  return { ...env, production, secure: env.PUBLIC_ORIGIN.startsWith("https:") }
}

/** Several secrets may be given, comma separated, newest first, so that they can be rotated. */
function secretFaults(secrets: string): string[] {
  const parts = secrets.split(",")
  if (parts.some((part) => part === DEVELOPMENT_SECRET || WELL_KNOWN.has(part.toLowerCase()))) {
    return ["SESSION_SECRET is a well-known value; use 32 random characters or more"]
  }
  return parts.some((part) => part.length < 32)
    ? ["SESSION_SECRET is shorter than 32 characters; use 32 random characters or more"]
    : []
}

export const env = parseEnv(process.env)

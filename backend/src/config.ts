import path from "node:path"
import { z } from "@medusajs/framework/zod"

const MIN_SECRET_LENGTH = 32
const MIN_ADMIN_PASSWORD_LENGTH = 10

/** Secrets that were published in starters, manuals and this file; compared without case and separators. */
const WELL_KNOWN_SECRETS = [
  "supersecret",
  "secret",
  "changeme",
  "password",
  "medusa",
  "yoursecret",
  "developmentonly",
]

const optional = z
  .string()
  .trim()
  .transform((value) => (value === "" ? undefined : value))
  .optional()
const port = z.coerce.number().int().min(1).max(65535)
const flag = z
  .enum(["0", "1"], { message: "must be 0 or 1" })
  .default("0")
  .transform((value) => value === "1")

const environment = z.object({
  NODE_ENV: z.string().default("development"),
  DATABASE_URL: optional,
  PORT: port.default(9000),
  JWT_SECRET: optional,
  COOKIE_SECRET: optional,
  ORDER_LINK_SECRET: optional,
  AUTH_MFA_ENCRYPTION_KEY: optional,
  STORE_CORS: optional,
  ADMIN_CORS: optional,
  AUTH_CORS: optional,
  PUBLIC_ORIGIN: z.url({ message: "must be an origin such as https://ocop.example" }).optional(),
  REDIS_URL: optional,
  MEILISEARCH_HOST: optional,
  MEILISEARCH_API_KEY: optional,
  S3_BUCKET: optional,
  S3_REGION: optional,
  S3_ENDPOINT: optional,
  S3_FILE_URL: optional,
  S3_ACCESS_KEY_ID: optional,
  S3_SECRET_ACCESS_KEY: optional,
  MEDUSA_WORKER_MODE: z
    .enum(["shared", "server", "worker"], { message: "must be shared, server or worker" })
    .default("shared"),
  STRIPE_API_KEY: optional,
  STRIPE_WEBHOOK_SECRET: optional,
  VIETQR_WEBHOOK_SECRET: optional,
  VIETQR_BANK_BIN: optional,
  VIETQR_BANK_ACCOUNT: optional,
  VIETQR_BANK_HOLDER: optional,
  VIETQR_HOLD_MINUTES: z.coerce.number().int().min(5).max(1440).default(60),
  VIETQR_COUNTER_HOLD_MINUTES: z.coerce.number().int().min(5).max(1440).default(15),
  VIETQR_DEMO_BANK: flag,
  LINKS_ASKED_A_NIGHT: z.coerce.number().int().min(0).max(5000).default(0),
  PICKUP_HOLD_HOURS: z.coerce.number().int().min(1).max(720).default(72),
  OPEN_DATA_LICENCE: z.string().trim().min(1).default("CC BY 4.0"),
  OPEN_DATA_LICENCE_URL: z
    .url({ message: "must be the address of the licence's text" })
    .default("https://creativecommons.org/licenses/by/4.0/"),
  OPEN_DATA_PUBLISHER: z.string().trim().min(1).default("Chương trình OCOP tỉnh Quảng Ninh"),
  SMTP_URL: optional,
  MAIL_FROM: optional,
  STAFF_EMAIL: z.email({ message: "must be an e-mail address" }).optional(),
  OCOP_DATA_DIR: optional,
  OCOP_SETUP_OUT: optional,
  OCOP_ADMIN_EMAIL: z.email({ message: "must be an e-mail address" }).optional(),
  OCOP_ADMIN_PASSWORD: optional,
})

type Environment = z.infer<typeof environment>

export type Config = {
  production: boolean
  databaseUrl: string
  port: number
  secrets: { jwt: string; cookie: string; orderLink: string; mfa: string }
  cors: { store: string; admin: string; auth: string }
  /** Origin of the shop as people see it, without a trailing slash. */
  publicOrigin: string
  workerMode: "shared" | "server" | "worker"
  redisUrl: string | undefined
  meilisearch: { host: string; apiKey: string } | undefined
  s3:
    | {
        bucket: string
        region: string
        endpoint: string | undefined
        fileUrl: string
        accessKeyId: string
        secretAccessKey: string
      }
    | undefined
  stripe: { apiKey: string; webhookSecret: string } | undefined
  vietqr: {
    webhookSecret: string
    bank: { bin: string; account: string; holder: string }
    holdMinutes: number
    /** The same for a sale at a point's counter. */
    counterHoldMinutes: number
    demoBank: boolean
  }
  /** Listings' links that the link check asks in one night; 0 leaves it off. */
  linksAskedANight: number
  /** How long goods that are ready wait at a sales point's counter. */
  pickupHoldHours: number
  /** Terms and publisher of the open data. */
  openData: { name: string; url: string; publisher: string }
  /** Without `smtpUrl` mails are kept as files in `dataDir`. */
  mail: { smtpUrl: string | undefined; from: string; staffEmail: string }
  /** Absolute folder of what is kept on this machine and served to nobody: papers of dossiers, unsent mails. */
  dataDir: string
  /** For the set-up script: the operator's account, and the file it writes its results to. */
  setup: { out: string | undefined; admin: { email: string; password: string } | undefined }
}

/** All that is wrong with the settings, each by name, so that one start shows everything to mend. */
export class ConfigError extends Error {
  constructor(readonly problems: string[]) {
    super(
      `The backend cannot start with these settings:\n${problems.map((p) => `  - ${p}`).join("\n")}`
    )
    this.name = "ConfigError"
    // Whoever mends a setting is helped by its name; Medusa would print the way through its loader as well.
    this.stack = this.message
  }
}

/**
 * Reads the settings of docs/store-api.md from `env`. In production nothing secret has a default; elsewhere each has
 * one, so that tests and a first look need no settings.
 * @throws ConfigError listing every setting that is missing, short, well known, half made or contradictory
 */
export function parseConfig(env: Record<string, string | undefined>): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    throw new ConfigError(
      parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
    )
  }
  const settings = parsed.data
  const production = settings.NODE_ENV === "production"
  const problems: string[] = []
  const secret = (name: SecretName) => readSecret(settings, name, production, problems)

  const publicOrigin = (settings.PUBLIC_ORIGIN ?? "http://localhost:3000").replace(/\/+$/, "")
  if (production) checkPublicOrigin(settings.PUBLIC_ORIGIN, problems)
  if (production && !settings.DATABASE_URL) problems.push("DATABASE_URL: is missing")
  // `server` cannot be checked here: Medusa sets it for every script it runs, on one machine too.
  if (settings.MEDUSA_WORKER_MODE === "worker" && !settings.REDIS_URL) {
    problems.push("REDIS_URL: is missing; workers and servers (MEDUSA_WORKER_MODE) meet through it")
  }

  const ownOrigin = `http://localhost:${settings.PORT}`
  const config: Config = {
    production,
    databaseUrl: settings.DATABASE_URL ?? "postgres://ocop:ocop@localhost:5432/ocop",
    port: settings.PORT,
    secrets: {
      jwt: secret("JWT_SECRET"),
      cookie: secret("COOKIE_SECRET"),
      orderLink: secret("ORDER_LINK_SECRET"),
      mfa: secret("AUTH_MFA_ENCRYPTION_KEY"),
    },
    cors: {
      store: settings.STORE_CORS ?? publicOrigin,
      admin: settings.ADMIN_CORS ?? ownOrigin,
      auth: settings.AUTH_CORS ?? `${publicOrigin},${ownOrigin}`,
    },
    publicOrigin,
    workerMode: settings.MEDUSA_WORKER_MODE,
    redisUrl: settings.REDIS_URL,
    meilisearch: readMeilisearch(settings, production, problems),
    s3: readS3(settings, problems),
    stripe: readStripe(settings, problems),
    vietqr: {
      webhookSecret: secret("VIETQR_WEBHOOK_SECRET"),
      bank: readBank(settings, production, problems),
      holdMinutes: settings.VIETQR_HOLD_MINUTES,
      counterHoldMinutes: settings.VIETQR_COUNTER_HOLD_MINUTES,
      demoBank: settings.VIETQR_DEMO_BANK,
    },
    linksAskedANight: settings.LINKS_ASKED_A_NIGHT,
    pickupHoldHours: settings.PICKUP_HOLD_HOURS,
    openData: {
      name: settings.OPEN_DATA_LICENCE,
      url: settings.OPEN_DATA_LICENCE_URL,
      publisher: settings.OPEN_DATA_PUBLISHER,
    },
    mail: readMail(settings, problems),
    dataDir: path.resolve(settings.OCOP_DATA_DIR ?? ".data"),
    setup: { out: settings.OCOP_SETUP_OUT, admin: readAdmin(settings, problems) },
  }
  if (problems.length > 0) throw new ConfigError(problems)
  return config
}

type SecretName =
  | "JWT_SECRET"
  | "COOKIE_SECRET"
  | "ORDER_LINK_SECRET"
  | "VIETQR_WEBHOOK_SECRET"
  | "AUTH_MFA_ENCRYPTION_KEY"

function readSecret(
  settings: Environment,
  name: SecretName,
  production: boolean,
  problems: string[]
): string {
  const value = settings[name]
  if (!production) return value ?? `development only ${name} never for production`
  if (!value) {
    problems.push(`${name}: is missing`)
    return ""
  }
  if (isWellKnown(value)) problems.push(`${name}: is a well-known value; make a random one`)
  else if (value.length < MIN_SECRET_LENGTH) {
    problems.push(`${name}: has ${value.length} characters, at least ${MIN_SECRET_LENGTH} needed`)
  }
  return value
}

function isWellKnown(value: string): boolean {
  const plain = value.toLowerCase().replace(/[^a-z0-9]/g, "")
  if (new Set(plain).size < 5) return true
  return WELL_KNOWN_SECRETS.some((known) => plain.startsWith(known))
}

function readAdmin(settings: Environment, problems: string[]): Config["setup"]["admin"] {
  const { OCOP_ADMIN_EMAIL: email, OCOP_ADMIN_PASSWORD: password } = settings
  if (!email && !password) return undefined
  if (!email || !password) {
    problems.push("OCOP_ADMIN_EMAIL, OCOP_ADMIN_PASSWORD: belong together; one of them is missing")
    return undefined
  }
  if (password.length < MIN_ADMIN_PASSWORD_LENGTH) {
    problems.push(`OCOP_ADMIN_PASSWORD: needs at least ${MIN_ADMIN_PASSWORD_LENGTH} characters`)
  }
  return { email, password }
}

/** Sign-in cookies and order links travel with this origin: plain http is for the machine itself only. */
function checkPublicOrigin(origin: string | undefined, problems: string[]): void {
  if (!origin) {
    problems.push("PUBLIC_ORIGIN: is missing; the shop's address, such as https://ocop.example")
    return
  }
  const url = new URL(origin)
  const local = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname)
  if (url.protocol !== "https:" && !local) {
    problems.push(`PUBLIC_ORIGIN: ${origin} must begin with https://`)
  }
}

function readMeilisearch(
  settings: Environment,
  production: boolean,
  problems: string[]
): Config["meilisearch"] {
  if (!settings.MEILISEARCH_HOST) return undefined
  if (production && !settings.MEILISEARCH_API_KEY) {
    problems.push("MEILISEARCH_API_KEY: is missing, though MEILISEARCH_HOST is set")
  }
  return { host: settings.MEILISEARCH_HOST, apiKey: settings.MEILISEARCH_API_KEY ?? "" }
}

function readS3(settings: Environment, problems: string[]): Config["s3"] {
  const { S3_BUCKET, S3_REGION, S3_FILE_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY } = settings
  const required = { S3_BUCKET, S3_REGION, S3_FILE_URL, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }
  const anySet = settings.S3_ENDPOINT !== undefined || Object.values(required).some(Boolean)
  if (!anySet) return undefined
  if (!S3_BUCKET || !S3_REGION || !S3_FILE_URL || !S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) {
    for (const [name, value] of Object.entries(required)) {
      if (!value) problems.push(`${name}: is missing, though other S3_ settings are there`)
    }
    return undefined
  }
  return {
    bucket: S3_BUCKET,
    region: S3_REGION,
    endpoint: settings.S3_ENDPOINT,
    fileUrl: S3_FILE_URL,
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
  }
}

const NAMED_ADDRESS = /^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/

/** A mail server refuses senders it does not know, and staff would wait for reports: with one, both must be said. */
function readMail(settings: Environment, problems: string[]): Config["mail"] {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from, STAFF_EMAIL: staffEmail } = settings
  // The value may hold a password, so it is not repeated.
  if (smtpUrl && !isSmtpUrl(smtpUrl)) {
    problems.push("SMTP_URL: must look like smtp://user:password@mail.example:587 or smtps://…")
  }
  if (from && !NAMED_ADDRESS.test(from)) {
    problems.push("MAIL_FROM: must be an address, or a name with <address>")
  }
  if (smtpUrl) {
    const given = { MAIL_FROM: from, STAFF_EMAIL: staffEmail }
    for (const [name, value] of Object.entries(given)) {
      if (!value) problems.push(`${name}: is missing, though SMTP_URL is set`)
    }
  }
  return {
    smtpUrl,
    from: from ?? "OCOP Quảng Ninh <ocop@ocop.localhost>",
    staffEmail: staffEmail ?? "staff@ocop.localhost",
  }
}

function isSmtpUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null
  return url !== null && ["smtp:", "smtps:"].includes(url.protocol) && url.hostname !== ""
}

/** Without its webhook secret Stripe's module only warns, and paid orders would wait for ever. */
function readStripe(settings: Environment, problems: string[]): Config["stripe"] {
  const { STRIPE_API_KEY, STRIPE_WEBHOOK_SECRET } = settings
  if (!STRIPE_API_KEY) return undefined
  if (!STRIPE_WEBHOOK_SECRET) {
    problems.push("STRIPE_WEBHOOK_SECRET: is missing, though STRIPE_API_KEY is set")
    return undefined
  }
  return { apiKey: STRIPE_API_KEY, webhookSecret: STRIPE_WEBHOOK_SECRET }
}

/** Where transfers go for points without an account of their own. */
function readBank(
  settings: Environment,
  production: boolean,
  problems: string[]
): Config["vietqr"]["bank"] {
  const { VIETQR_BANK_BIN, VIETQR_BANK_ACCOUNT, VIETQR_BANK_HOLDER } = settings
  if (VIETQR_BANK_BIN && VIETQR_BANK_ACCOUNT && VIETQR_BANK_HOLDER) {
    if (!/^\d{6}$/.test(VIETQR_BANK_BIN)) problems.push("VIETQR_BANK_BIN: must be six digits")
    return { bin: VIETQR_BANK_BIN, account: VIETQR_BANK_ACCOUNT, holder: VIETQR_BANK_HOLDER }
  }
  const parts = { VIETQR_BANK_BIN, VIETQR_BANK_ACCOUNT, VIETQR_BANK_HOLDER }
  if (production || Object.values(parts).some(Boolean)) {
    for (const [name, value] of Object.entries(parts)) {
      if (!value) problems.push(`${name}: is missing; transfers need an account to go to`)
    }
  }
  return { bin: "970405", account: "0000000000000", holder: "TAI KHOAN TRINH DIEN OCOP" }
}

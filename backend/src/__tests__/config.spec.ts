import { describe, expect, it } from "vitest"
import { ConfigError, parseConfig } from "../config"

const PRODUCTION = {
  NODE_ENV: "production",
  DATABASE_URL: "postgres://ocop:ocop@db:5432/ocop",
  PUBLIC_ORIGIN: "https://ocop.example",
  JWT_SECRET: "9f1b6c2e7a4d8035be61c2f9d0a7435e8b",
  COOKIE_SECRET: "1c7e5a9d3b60f248ae97c5d1b30f6e8274",
  ORDER_LINK_SECRET: "7d20b9e4c1f85a36d9e27b04c8f1a5639e",
  AUTH_MFA_ENCRYPTION_KEY: "f03b6d2c8e91a75d40b2c6e8f1a93d57b2",
  VIETQR_WEBHOOK_SECRET: "5b8e1d74f0a92c63e8b15d07fa42c96e31",
  VIETQR_BANK_BIN: "970436",
  VIETQR_BANK_ACCOUNT: "0011009876543",
  VIETQR_BANK_HOLDER: "TRUNG TAM OCOP",
}

function problems(env: Record<string, string | undefined>): string[] {
  try {
    parseConfig(env)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe("the settings of a production server", () => {
  it("are accepted when they are whole", () => {
    expect(problems(PRODUCTION)).toEqual([])
    expect(parseConfig(PRODUCTION)).toMatchObject({
      production: true,
      port: 9000,
      publicOrigin: "https://ocop.example",
      cors: { store: "https://ocop.example" },
      stripe: undefined,
      redisUrl: undefined,
    })
  })

  it("are refused by name when missing, all at once", () => {
    expect(problems({ NODE_ENV: "production" })).toEqual([
      "PUBLIC_ORIGIN: is missing; the shop's address, such as https://ocop.example",
      "DATABASE_URL: is missing",
      "JWT_SECRET: is missing",
      "COOKIE_SECRET: is missing",
      "ORDER_LINK_SECRET: is missing",
      "AUTH_MFA_ENCRYPTION_KEY: is missing",
      "VIETQR_WEBHOOK_SECRET: is missing",
      "VIETQR_BANK_BIN: is missing; transfers need an account to go to",
      "VIETQR_BANK_ACCOUNT: is missing; transfers need an account to go to",
      "VIETQR_BANK_HOLDER: is missing; transfers need an account to go to",
    ])
  })

  it.each([
    ["supersecret", "JWT_SECRET: is a well-known value; make a random one"],
    ["SuperSecret-supersecret-supersecret", "JWT_SECRET: is a well-known value; make a random one"],
    ["0000000000000000000000000000000000", "JWT_SECRET: is a well-known value; make a random one"],
    [
      "development only JWT_SECRET never for production",
      "JWT_SECRET: is a well-known value; make a random one",
    ],
    ["9f1b6c2e7a4d", "JWT_SECRET: has 12 characters, at least 32 needed"],
  ])("a secret like %s is refused", (JWT_SECRET, problem) => {
    expect(problems({ ...PRODUCTION, JWT_SECRET })).toEqual([problem])
  })

  it.each([
    ["http://ocop.example", ["PUBLIC_ORIGIN: http://ocop.example must begin with https://"]],
    ["http://localhost:3000", []],
    ["ocop.example", ["PUBLIC_ORIGIN: must be an origin such as https://ocop.example"]],
  ])("shop address %s", (PUBLIC_ORIGIN, expected) => {
    expect(problems({ ...PRODUCTION, PUBLIC_ORIGIN })).toEqual(expected)
  })

  it.each([
    [
      { STRIPE_API_KEY: "sk_live_1" },
      ["STRIPE_WEBHOOK_SECRET: is missing, though STRIPE_API_KEY is set"],
    ],
    [
      { MEILISEARCH_HOST: "http://search:7700" },
      ["MEILISEARCH_API_KEY: is missing, though MEILISEARCH_HOST is set"],
    ],
    [
      { S3_BUCKET: "ocop", S3_REGION: "hn", S3_FILE_URL: "https://s3.example/ocop" },
      [
        "S3_ACCESS_KEY_ID: is missing, though other S3_ settings are there",
        "S3_SECRET_ACCESS_KEY: is missing, though other S3_ settings are there",
      ],
    ],
    [
      { MEDUSA_WORKER_MODE: "worker" },
      ["REDIS_URL: is missing; workers and servers (MEDUSA_WORKER_MODE) meet through it"],
    ],
    [{ VIETQR_BANK_BIN: "9704" }, ["VIETQR_BANK_BIN: must be six digits"]],
    [{ VIETQR_DEMO_BANK: "yes" }, ["VIETQR_DEMO_BANK: must be 0 or 1"]],
    [
      { OCOP_ADMIN_EMAIL: "operator@ocop.example" },
      ["OCOP_ADMIN_EMAIL, OCOP_ADMIN_PASSWORD: belong together; one of them is missing"],
    ],
  ])("half made: %o", (half, expected) => {
    expect(problems({ ...PRODUCTION, ...half })).toEqual(expected)
  })
})

describe("the settings of a machine for development", () => {
  it("need nothing", () => {
    expect(problems({})).toEqual([])
    expect(parseConfig({}).vietqr.holdMinutes).toBe(60)
    expect(parseConfig({}).vietqr.counterHoldMinutes).toBe(15)
  })
})

describe("mail", () => {
  it("is kept in a folder as long as there is no mail server", () => {
    expect(parseConfig({ OCOP_DATA_DIR: "/srv/ocop" })).toMatchObject({
      dataDir: "/srv/ocop",
      mail: { smtpUrl: undefined, staffEmail: "staff@ocop.localhost" },
    })
  })

  it("goes out through the server that is set", () => {
    expect(
      parseConfig({
        SMTP_URL: "smtps://ocop:geheim@mail.example:465",
        MAIL_FROM: "OCOP Quảng Ninh <ocop@mail.example>",
        STAFF_EMAIL: "tinh@mail.example",
      }).mail
    ).toEqual({
      smtpUrl: "smtps://ocop:geheim@mail.example:465",
      from: "OCOP Quảng Ninh <ocop@mail.example>",
      staffEmail: "tinh@mail.example",
    })
  })

  it("refuses what cannot work, without repeating a password", () => {
    expect(problems({ SMTP_URL: "http://ocop:geheim@mail.example", MAIL_FROM: "OCOP" })).toEqual([
      "SMTP_URL: must look like smtp://user:password@mail.example:587 or smtps://…",
      "MAIL_FROM: must be an address, or a name with <address>",
      "STAFF_EMAIL: is missing, though SMTP_URL is set",
    ])
    expect(problems({ STAFF_EMAIL: "tinh" })).toEqual(["STAFF_EMAIL: must be an e-mail address"])
  })
})

import { describe, expect, it } from "vitest"
import { parseEnv } from "../env.server"

const production = {
  NODE_ENV: "production",
  MEDUSA_INTERNAL_URL: "http://localhost:9000",
  MEDUSA_PUBLISHABLE_KEY: "pk_1",
  PUBLIC_ORIGIN: "https://shop.example",
  SESSION_SECRET: "0123456789abcdef0123456789abcdef",
}

describe("the settings", () => {
  it("start a production shop when all are given", () => {
    expect(parseEnv(production)).toMatchObject({
      PORT: 3000,
      production: true,
      secure: true,
      TRUST_PROXY_HOPS: 0,
    })
  })

  it("name everything that is missing in production", () => {
    expect(() => parseEnv({ NODE_ENV: "production" })).toThrow(
      "The storefront cannot start:\n  - MEDUSA_INTERNAL_URL is missing\n  - MEDUSA_PUBLISHABLE_KEY is missing\n" +
        "  - SESSION_SECRET is missing\n  - PUBLIC_ORIGIN is missing"
    )
  })

  it.each([
    ["short", "SESSION_SECRET is shorter than 32 characters"],
    ["supersecret", "SESSION_SECRET is a well-known value"],
    ["development-only-secret-of-the-storefront", "SESSION_SECRET is a well-known value"],
    ["0123456789abcdef0123456789abcdef,changeme", "SESSION_SECRET is a well-known value"],
  ])("refuse the session secret %s in production", (SESSION_SECRET, message) => {
    expect(() => parseEnv({ ...production, SESSION_SECRET })).toThrow(message)
  })

  it("refuse a public address with a path, because addresses are built on it", () => {
    expect(() => parseEnv({ ...production, PUBLIC_ORIGIN: "https://shop.example/shop" })).toThrow(
      "PUBLIC_ORIGIN: must be an origin such as https://shop.example"
    )
  })

  it("fill themselves in during development, but for the key that only the backend knows", () => {
    expect(parseEnv({ PORT: "3100", MEDUSA_PUBLISHABLE_KEY: "pk_1" })).toMatchObject({
      PUBLIC_ORIGIN: "http://localhost:3100",
      MEDUSA_INTERNAL_URL: "http://localhost:9000",
      production: false,
    })
    expect(() => parseEnv({})).toThrow("MEDUSA_PUBLISHABLE_KEY is missing")
  })
})

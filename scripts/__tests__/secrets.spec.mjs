import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { loadSecrets } from "../lib/secrets.mjs"

describe("the secrets of a clone", () => {
  let folder
  let file
  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-secrets-"))
    file = path.join(folder, "secrets.json")
  })
  afterEach(() => fs.rmSync(folder, { recursive: true }))

  it("are long, differ from one another, and stay the same", () => {
    const first = loadSecrets({ file, environment: {} })
    expect(first.JWT_SECRET).toMatch(/^[\w-]{43}$/)
    expect(new Set(Object.values(first)).size).toBe(9)
    expect(loadSecrets({ file, environment: {} })).toEqual(first)
  })

  it("can be read by their owner only", () => {
    loadSecrets({ file, environment: {} })
    expect(fs.statSync(file).mode & 0o777).toBe(0o600)
  })

  it("yield to the environment, which is not written down", () => {
    expect(loadSecrets({ file, environment: { JWT_SECRET: "given" } }).JWT_SECRET).toBe("given")
    expect(fs.readFileSync(file, "utf8")).not.toContain("given")
  })

  it("survive a file that a crash cut off", () => {
    fs.writeFileSync(file, '{ "JWT_SEC')
    expect(loadSecrets({ file, environment: {} }).COOKIE_SECRET).toMatch(/^[\w-]{43}$/)
  })

  it("have an operator's password that can be typed", () => {
    expect(loadSecrets({ file, environment: {} }).OCOP_ADMIN_PASSWORD).toMatch(
      /^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/
    )
  })
})

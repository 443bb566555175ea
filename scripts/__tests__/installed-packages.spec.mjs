import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { requireNode, sameVersions, whyInstall } from "../lib/installed-packages.mjs"

describe("whether the packages must be installed", () => {
  let root
  const lockfile = {
    packages: {
      "": { name: "shop" },
      plugin: { version: "1.0.0" },
      "node_modules/plugin": { resolved: "plugin", link: true },
      "node_modules/express": { version: "4.22.3" },
      "node_modules/for-another-machine": { version: "1.0.0", optional: true },
    },
  }
  const write = (file, value) => {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), JSON.stringify(value))
  }

  beforeEach(() => {
    root = fs.mkdtempSync(path.join(os.tmpdir(), "ocop-install-"))
    write("package-lock.json", lockfile)
  })
  afterEach(() => fs.rmSync(root, { recursive: true }))

  it("yes in a fresh clone", () => {
    expect(whyInstall(root)).toBe("no packages yet")
  })

  it("yes when npm was stopped in the middle", () => {
    fs.mkdirSync(path.join(root, "node_modules/express"), { recursive: true })
    expect(whyInstall(root)).toBe("an installation was broken off")
  })

  it("no when somebody installed the same versions by hand", () => {
    write("node_modules/.package-lock.json", {
      packages: { "node_modules/express": { version: "4.22.3" } },
    })
    expect(whyInstall(root)).toBeNull()
  })

  it("yes when a version in the lockfile moved", () => {
    write("node_modules/.package-lock.json", {
      packages: { "node_modules/express": { version: "4.22.2" } },
    })
    expect(whyInstall(root)).toBe("the lockfile changed")
  })
})

describe("two lists of packages", () => {
  const express = { "node_modules/express": { version: "4.22.3" } }

  it("differ when one is missing", () => {
    expect(sameVersions(express, {})).toBe(false)
  })

  it("do not differ by packages for other machines", () => {
    expect(
      sameVersions({ "node_modules/mac-only": { version: "1.0.0", optional: true } }, {})
    ).toBe(true)
  })
})

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "24.1.0"])("%s is new enough", (version) => {
    expect(() => requireNode(version)).not.toThrow()
  })

  it.each(["18.20.0", "20.18.3"])("%s is not", (version) => {
    expect(() => requireNode(version)).toThrow(`Node ${version} is too old.`)
  })
})

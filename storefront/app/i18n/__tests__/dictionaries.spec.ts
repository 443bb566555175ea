import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { checkout as checkoutEn } from "../en/checkout"
import { counter as counterEn } from "../en/counter"
import { shop as shopEn } from "../en/shop"
import { translator } from "../translate"
import { point as pointEn } from "../en/point"
import { point as pointVi } from "../vi/point"
import { staff as staffEn } from "../en/staff"
import { staff as staffVi } from "../vi/staff"
import { checkout as checkoutVi } from "../vi/checkout"
import { counter as counterVi } from "../vi/counter"
import { shop as shopVi } from "../vi/shop"
import { verify as verifyEn } from "../en/verify"
import { verify as verifyVi } from "../vi/verify"

const placeholders = (message: string) =>
  [...message.matchAll(/\{(\w+)\}/g)].map((match) => match[1]).sort()
const pairs: [string, Record<string, string>, Record<string, string>][] = [
  ["shop", shopVi, shopEn],
  ["checkout", checkoutVi, checkoutEn],
  ["point", pointVi, pointEn],
  ["counter", counterVi, counterEn],
  ["verify", verifyVi, verifyEn],
  ["staff", staffVi, staffEn],
]

/** Every dictionary of the desk: `vi/province/coverage.ts` and its like in English, by the names they export. */
async function deskPairs(): Promise<typeof pairs> {
  const found: typeof pairs = []
  for (const file of readdirSync("app/i18n/vi/province").sort()) {
    const [vi, en] = await Promise.all(
      ["vi", "en"].map(
        (lang) =>
          import(`../${lang}/province/${file.replace(/\.ts$/, "")}.ts`) as Promise<
            Record<string, Record<string, string>>
          >
      )
    )
    for (const name of Object.keys(vi ?? {})) {
      found.push([`${file} ${name}`, vi?.[name] ?? {}, en?.[name] ?? {}])
    }
  }
  return found
}

describe.each([...pairs, ...(await deskPairs())])("the %s dictionary", (_name, vi, en) => {
  it("has the same keys in both languages", () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort())
  })

  it("has the same placeholders in each message", () => {
    for (const [key, message] of Object.entries(vi)) {
      expect([key, placeholders(en[key] ?? "")]).toEqual([key, placeholders(message)])
    }
  })

  it("is composed text without stray spaces", () => {
    for (const message of [...Object.values(vi), ...Object.values(en)]) {
      expect(message).toBe(message.normalize("NFC").trim())
    }
  })
})

describe("the shop dictionary", () => {
  it("holds nothing the code does not ask for", () => {
    const code = sources("app")
    // Keys built from a value ("group.IV") are found by their first part.
    const unused = Object.keys(shopVi).filter(
      (key) =>
        !code.includes(`"${key}"`) &&
        !key
          .split(".")
          .some((_, i, parts) => i > 0 && code.includes(`\`${parts.slice(0, i).join(".")}.\${`))
    )
    expect(
      unused.filter((key) => !key.startsWith("home.protection.") && !/^(refusal|error)\./.test(key))
    ).toEqual([])
  })

  it("fills in values and leaves unknown placeholders visible", () => {
    const t = translator({ hello: "{n} món ở {place}" })
    expect(t("hello", { n: 3 })).toBe("3 món ở {place}")
  })
})

function sources(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter(
      (file) => /\.tsx?$/.test(file) && !file.includes("__tests__") && !file.startsWith("i18n")
    )
    .map((file) => readFileSync(join(folder, file), "utf8"))
    .join("\n")
}

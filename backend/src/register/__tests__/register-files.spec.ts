import { readdirSync, readFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { localDate } from "@ocop/plugin-ocop/rules/local-date"
import { describe, expect, it } from "vitest"
import { ArgumentError, parseCommand } from "../arguments"
import { dateCell, decimalCell, wholeCell } from "../csv"
import { registerFiles } from "../files/register-files"
import { makeRegister } from "../register"

const COMMITTED = join(dirname(require.resolve("@ocop/backend/package.json")), "data", "demo")

describe("the committed register", () => {
  const files = registerFiles(makeRegister({ asOf: localDate("2024-06-30") }))

  it("is what the generator writes for 30/06/2024, byte for byte", () => {
    expect(readdirSync(COMMITTED).sort()).toEqual([...files.keys()].sort())
    for (const [name, text] of files) {
      expect(readFileSync(join(COMMITTED, name)).equals(Buffer.from(text, "utf8")), name).toBe(true)
    }
  })

  it("is written as staff would: byte order mark, semicolons, Windows line ends, NFC", () => {
    for (const text of files.values()) {
      expect(text.startsWith("\uFEFF")).toBe(true)
      expect(
        text.split("\n").every((line, i, all) => i === all.length - 1 || line.endsWith("\r"))
      ).toBe(true)
      expect(text).toBe(text.normalize("NFC"))
    }
  })

  it("uses only reserved mail domains", () => {
    const mails = [...files.values()].flatMap((text) => text.match(/[\w.-]+@[\w.-]+/g) ?? [])
    expect(mails.length).toBeGreaterThan(100)
    expect(mails.filter((mail) => !mail.endsWith(".example"))).toEqual([])
  })
})

describe("a larger register", () => {
  const register = makeRegister({ asOf: localDate("2024-06-30"), validProducts: 2000 })

  it("has as many valid products as asked for and more producers", () => {
    expect(register.products.filter((each) => each.standing === "valid").length).toBe(2000)
    expect(register.producers.length).toBeGreaterThan(1000)
    expect(new Set(register.products.map((each) => each.name)).size).toBe(register.products.length)
  })
})

describe("cells", () => {
  it("write dates, amounts and decimals as in Vietnam", () => {
    expect(dateCell("2024-06-30")).toBe("30/06/2024")
    expect(wholeCell(9_200_000_000)).toBe("9.200.000.000")
    expect(wholeCell(250)).toBe("250")
    expect(decimalCell(32_235, 2)).toBe("322,35")
    expect(decimalCell(41, 2)).toBe("0,41")
    expect(decimalCell(32_900, 2)).toBe("329")
    expect(decimalCell(295, 1)).toBe("29,5")
  })
})

describe("the command line", () => {
  it("names a wrong day, a wrong number and a missing folder", () => {
    expect(() => parseCommand(["--as-of", "2024-06-31", "--out", "x"])).toThrow(ArgumentError)
    expect(() => parseCommand(["--as-of", "31/06/2024", "--out", "x"])).toThrow(
      "--as-of 31/06/2024"
    )
    expect(() => parseCommand(["--as-of", "2024-06-30"])).toThrow("--out is missing")
    expect(() =>
      parseCommand(["--as-of", "2024-06-30", "--out", "x", "--products", "ten"])
    ).toThrow("--products ten")
    expect(() => parseCommand(["--colour", "red"])).toThrow("--colour")
  })
})

import { describe, expect, it } from "vitest"
import { readCommandLine, readPorts } from "../lib/command-line.mjs"

describe("the ports of --port", () => {
  it("are 3000 and 9000 when nothing is said", () => {
    expect(readPorts(undefined)).toEqual({ storefront: 3000, backend: 9000 })
  })

  it("move together", () => {
    expect(readPorts("3100")).toEqual({ storefront: 3100, backend: 9100 })
    expect(readPorts("59535")).toEqual({ storefront: 59535, backend: 65535 })
  })

  it.each(["0", "59536", "70000", "-1", "3000x", "", "3.5"])("refuses %j", (text) => {
    expect(() => readPorts(text)).toThrow(`--port ${text}: not a port that can be used.`)
  })
})

describe("the words after a command", () => {
  const options = { "dry-run": { type: "boolean" }, port: { type: "string" } }

  it("are read in any order", () => {
    const { values, positionals } = readCommandLine(
      ["--dry-run", "products", "--port", "3100", "a.csv"],
      options,
      {
        positionals: 2,
      }
    )
    expect({ ...values }).toEqual({ "dry-run": true, port: "3100" })
    expect(positionals).toEqual(["products", "a.csv"])
  })

  it("know --help and -h everywhere", () => {
    expect(readCommandLine(["-h"], {}).values.help).toBe(true)
  })

  it("name the option that is not known", () => {
    expect(() => readCommandLine(["--prot", "1"], options)).toThrow("Unknown option '--prot'.")
  })

  it("name the word that is too much", () => {
    expect(() => readCommandLine(["a", "b"], options, { positionals: 1 })).toThrow(
      'Too many words: "b" was not expected.'
    )
  })
})

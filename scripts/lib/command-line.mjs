import { parseArgs } from "node:util"
import { Problem } from "./problem.mjs"

/**
 * Reads the words after a command.
 *
 * @param {string[]} words process.argv from the third on
 * @param {import("node:util").ParseArgsConfig["options"]} options as `parseArgs` takes them; `--help` is added
 * @param {{ positionals?: number }} shape how many bare words are allowed
 * @returns {{ values: Record<string, string | boolean | undefined>, positionals: string[] }}
 * @throws {Problem} naming the word that was not understood
 */
export function readCommandLine(words, options, { positionals = 0 } = {}) {
  let parsed
  try {
    parsed = parseArgs({
      args: words,
      options: { help: { type: "boolean", short: "h" }, ...options },
      allowPositionals: positionals > 0,
      strict: true,
    })
  } catch (error) {
    const sentence = error.message.split(". ")[0].replace(/\.$/, "")
    throw new Problem(`${sentence}.`, { advice: "Add --help to see what is possible." })
  }
  if (parsed.positionals.length > positionals) {
    throw new Problem(`Too many words: "${parsed.positionals[positionals]}" was not expected.`, {
      advice: "Add --help to see what is possible.",
    })
  }
  return parsed
}

/** The backend listens this far above the storefront: 3000 and 9000. */
export const BACKEND_OFFSET = 6000

/**
 * Both ports from `--port N`: storefront N, backend N + 6000.
 *
 * @param {string | undefined} text what was typed; undefined means 3000
 * @throws {Problem} when it is not a port number, or the backend's would be past 65535
 */
export function readPorts(text) {
  if (text === undefined) return { storefront: 3000, backend: 3000 + BACKEND_OFFSET }
  const storefront = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  const highest = 65535 - BACKEND_OFFSET
  if (!(storefront >= 1 && storefront <= highest)) {
    throw new Problem(`--port ${text}: not a port that can be used.`, {
      advice: `Give a number from 1024 to ${highest}; the backend takes the port ${BACKEND_OFFSET} above it.`,
    })
  }
  return { storefront, backend: storefront + BACKEND_OFFSET }
}

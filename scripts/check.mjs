#!/usr/bin/env node
import { runChecks } from "./lib/checks.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { seconds } from "./lib/task-list.mjs"

const HELP = `npm run check   everything that can be said about the code without running it

ESLint (with types), TypeScript, Prettier, knip (unused code) and the directions between the parts
(.dependency-cruiser.cjs). npx prettier --write . and npx eslint -c .eslint.config.mjs --fix . mend what can be mended.`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {})
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const started = Date.now()
  requireInstalled()
  const failed = await runChecks()
  const verdict = failed.length ? `${failed.length} failed: ${failed.join(", ")}` : "all fine"
  console.log(`\nCheck: ${verdict} · ${seconds(started)}`)
  return failed.length ? 1 : 0
}

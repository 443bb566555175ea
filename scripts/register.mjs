#!/usr/bin/env node
import path from "node:path"
import { runTurbo } from "./lib/build.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { generateRegister } from "./lib/database-steps.mjs"
import { runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { Problem } from "./lib/problem.mjs"

const HELP = `npm run register -- --as-of YYYY-MM-DD --out FOLDER [--products N] [--seed S]

Writes the demo register of that day as the CSV files that staff would hand in (docs/data-formats.md). The same day
gives the same files. At 2024-06-30 they hold the province's published figures. Demo data throughout.

  --products N   so many products with a valid certificate instead of the published number; up to 50000
  --seed S       another made-up register of the same size`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    "as-of": { type: "string" },
    out: { type: "string" },
    products: { type: "string" },
    seed: { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  if (!values["as-of"] || !values.out) {
    throw new Problem("Say for which day, and into which folder.", {
      advice: "npm run register -- --as-of 2024-06-30 --out register",
    })
  }
  const out = path.resolve(process.env.INIT_CWD ?? process.cwd(), values.out)
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  const words = Object.entries({ ...values, out }).map(([name, value]) => `--${name}=${value}`)
  // What is wrong with a flag, the generator says best itself.
  const ended = await generateRegister(words, {
    log: "register.log",
    onLine: (line) => console.log(line),
    mayFail: true,
  })
  return ended ? 1 : 0
}

#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import { backendEnvironment, readProgress, runMedusa } from "./lib/backend-environment.mjs"
import { runTurbo } from "./lib/build.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { databaseSteps } from "./lib/database-steps.mjs"
import { runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { Problem } from "./lib/problem.mjs"
import { readyDatabase } from "./lib/ready-database.mjs"
import { loadSecrets } from "./lib/secrets.mjs"

/** In the order in which files build on one another; docs/data-formats.md describes their columns. */
const KINDS = [
  "producers",
  "products",
  "certificates",
  "dossiers",
  "sales-points",
  "stock",
  "platforms",
  "listings",
  "quality-certificates",
  "growing-areas",
  "packing-facilities",
  "trade-events",
]

const HELP = `npm run import -- KIND FILE.csv [--dry-run] [--lang en]

  KIND        ${KINDS.slice(0, 6).join(", ")},
              ${KINDS.slice(6).join(", ")}
  --dry-run   check every row and say what would change, but change nothing
  --lang en   messages in English instead of Vietnamese

Every row is checked first; one bad row and nothing changes. Files and columns: docs/data-formats.md.
Works beside a running npm start, and without one. DATABASE_URL is respected.`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values, positionals } = readCommandLine(
    process.argv.slice(2),
    { "dry-run": { type: "boolean" }, lang: { type: "string" } },
    { positionals: 2 }
  )
  if (values.help) {
    console.log(HELP)
    return undefined
  }
  const [kind, name] = positionals
  const file = readFileName(kind, name)
  if (values.lang !== undefined && !["vi", "en"].includes(values.lang)) {
    throw new Problem(`--lang ${values.lang}: the import speaks vi and en.`)
  }
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log" })
  const { url } = await readyDatabase("import")
  const environment = backendEnvironment({
    databaseUrl: url,
    ports: { storefront: 3000, backend: 9000 },
    secrets: loadSecrets(),
  })
  await databaseSteps({ environment }).migrate()
  const ended = await runMedusa(
    ["exec", "./src/scripts/import.js", kind, file, ...flagsFor(values)],
    { environment, log: "import.log", name: "The import", onLine: show, mayFail: true }
  )
  clearProgress()
  return ended ? 1 : 0
}

/** Medusa's command line refuses flags that it does not know, unless they stand behind `--`. */
function flagsFor(values) {
  const dryRun = values["dry-run"] ? ["--dry-run"] : []
  const language = values.lang ? ["--lang", values.lang] : []
  return ["--", ...dryRun, ...language]
}

function readFileName(kind, name) {
  if (!kind || !name) {
    throw new Problem("Say what kind of file it is, and which file.", {
      advice: ["npm run import -- products products.csv", "Add --help to see all kinds."],
    })
  }
  if (!KINDS.includes(kind)) {
    throw new Problem(`"${kind}" is not a kind of file.`, { advice: `Kinds: ${KINDS.join(", ")}` })
  }
  // npm runs us at the top of the clone; the file was named where the person stands.
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), name)
  if (!fs.existsSync(file)) throw new Problem(`There is no file ${file}.`)
  if (!fs.statSync(file).isFile()) throw new Problem(`${file} is not a file.`)
  return file
}

/** Passes on what the import says; its progress stays on one line, and the framework's own log is for the log file. */
function show(line) {
  const progress = readProgress(line)
  if (progress) {
    if (!process.stdout.isTTY) return
    process.stdout.write(`\r\u001b[2K… ${progress.kind} ${progress.done}/${progress.total}`)
    return
  }
  if (isFrameworkLog(line)) return
  clearProgress()
  console.log(line)
}

function isFrameworkLog(line) {
  return (
    /^\s*(info|warn|debug|error|http|progress|success|activity|silly|verbose):\s/i.test(line) ||
    line.startsWith('{"')
  )
}

function clearProgress() {
  if (process.stdout.isTTY) process.stdout.write("\r\u001b[2K")
}

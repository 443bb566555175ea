#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import readline from "node:readline/promises"
import { readCommandLine } from "./lib/command-line.mjs"
import { placeOutside, removeEmbeddedPostgres } from "./lib/embedded-postgres.mjs"
import { atTheEnd, runScript } from "./lib/ending.mjs"
import { dataDir, fromRoot } from "./lib/project-paths.mjs"
import { runRecord } from "./lib/run-record.mjs"

const HELP = `npm run reset            throws away the demo data of this clone, after asking
npm run reset -- --yes   without asking

Goes: the packaged database with all orders, uploads, the generated register, secrets and logs (.data/).
Stays: the code, the installed packages, the build, and any database given by DATABASE_URL.`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    yes: { type: "boolean", short: "y" },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  const postgres = path.join(dataDir, "postgres")
  if (!fs.existsSync(dataDir) && !fs.existsSync(placeOutside(postgres))) {
    console.log("There are no demo data; npm start makes them.")
    return
  }
  const record = runRecord()
  await record.claim("reset")
  atTheEnd(record.release)
  if (!values.yes && process.stdin.isTTY && !(await agreed())) {
    console.log("Nothing was thrown away.")
    return
  }
  await removeEmbeddedPostgres(postgres)
  console.log("✔ The demo database is gone.")
  for (const name of fs.readdirSync(dataDir).filter((entry) => entry !== "run.json")) {
    fs.rmSync(path.join(dataDir, name), { recursive: true, force: true })
  }
  console.log(`✔ ${fromRoot(dataDir)}/ is empty: register, secrets and logs are gone.`)
  if (process.env.DATABASE_URL) {
    console.log("  The database of DATABASE_URL was not touched: it is yours to empty.")
  }
  console.log("  npm start makes everything anew.")
}

async function agreed() {
  const ask = readline.createInterface({ input: process.stdin, output: process.stdout })
  ask.once("SIGINT", () => process.kill(process.pid, "SIGINT"))
  const answer = await ask.question("Throw away the demo shop with all its orders? Type yes: ")
  ask.close()
  return /^y(es)?$/i.test(answer.trim())
}

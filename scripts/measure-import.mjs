#!/usr/bin/env node
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { backendEnvironment, runMedusa } from "./lib/backend-environment.mjs"
import { runTurbo } from "./lib/build.mjs"
import { onChildrenChange } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { databaseSteps, generateRegister } from "./lib/database-steps.mjs"
import { runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { ownDatabase, ownFolder } from "./lib/measurement.mjs"
import { Problem } from "./lib/problem.mjs"
import { loadSecrets } from "./lib/secrets.mjs"

const HELP = `node scripts/measure-import.mjs [--products N] [--as-of YYYY-MM-DD]

Imports a made-up register of producers and products (10000 unless said otherwise) into a database of its own, which is
thrown away afterwards, and says what each file took: time with the building of the search catalogue, processor time, and
the most memory that the process held. Linux only: the figures come from /proc. DATABASE_URL says which PostgreSQL is used.`

const KINDS = ["producers", "products"]
const SAMPLE_MS = 200

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    products: { type: "string" },
    "as-of": { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  if (!fs.existsSync("/proc/self/status")) {
    throw new Problem("There is no /proc here to read memory from.", {
      advice: "Measure on Linux.",
    })
  }
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  const folder = ownFolder("measure-import")
  const register = path.join(folder, "register")
  await generateRegister(
    [
      "--as-of",
      values["as-of"] ?? "2026-11-23",
      "--products",
      values.products ?? "10000",
      "--out",
      register,
    ],
    { log: "measure-register.log" }
  )
  const environment = backendEnvironment({
    databaseUrl: await ownDatabase("measure-import"),
    ports: { storefront: 3000, backend: 9000 },
    secrets: loadSecrets(),
    folder,
  })
  const steps = databaseSteps({ environment, folder, logPrefix: "measure-" })
  await steps.migrate()
  await steps.setUp()
  for (const kind of KINDS) {
    const file = path.join(register, `${kind}.csv`)
    const measured = await measure(() => importFile(kind, file, environment))
    console.log(`${kind}.csv: ${describe(measured)}`)
  }
}

function importFile(kind, file, environment) {
  return runMedusa(["exec", "./src/scripts/import.js", kind, file, "--", "--lang", "en"], {
    environment,
    log: `measure-${kind}.log`,
    name: `The import of ${kind}`,
    onLine(line) {
      if (/^(Imported|Products put|The search)/.test(line)) console.log(`  ${line}`)
    },
  })
}

/** What the one process that `work` starts takes. Load is the machine's, as other work shares the processors. */
async function measure(work) {
  let pid
  onChildrenChange((children) => (pid = children.at(-1)?.pid ?? pid))
  const measured = { peakKb: 0, cpuSeconds: 0 }
  const loads = []
  const watch = setInterval(() => {
    loads.push(os.loadavg()[0])
    sample(pid, measured)
  }, SAMPLE_MS)
  const begun = performance.now()
  try {
    await work()
  } finally {
    clearInterval(watch)
    onChildrenChange(() => {})
  }
  return { ...measured, loads, seconds: (performance.now() - begun) / 1000 }
}

function sample(pid, measured) {
  try {
    const status = fs.readFileSync(`/proc/${pid}/status`, "utf8")
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(status)
    if (peak) measured.peakKb = Math.max(measured.peakKb, Number(peak[1]))
    // The fields after the command's name, which may hold blanks; user and system time in hundredths of a second.
    const fields = fs.readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")
    measured.cpuSeconds = (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    // It has ended since.
  }
}

function describe({ seconds, cpuSeconds, peakKb, loads }) {
  const load = `${Math.min(...loads).toFixed(1)} to ${Math.max(...loads).toFixed(1)}`
  return `${seconds.toFixed(0)} s, ${cpuSeconds.toFixed(0)} s of processor time, at most ${peakKb} kB of memory (load ${load})`
}

#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import { runTurbo } from "./lib/build.mjs"
import { isAlive } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "./lib/embedded-postgres.mjs"
import { atTheEnd, isEnding, runScript } from "./lib/ending.mjs"
import { install, requireNode, whyInstall } from "./lib/installed-packages.mjs"
import { describeProblem, Problem } from "./lib/problem.mjs"
import { dataDir } from "./lib/project-paths.mjs"
import { runRecord } from "./lib/run-record.mjs"
import { runTasks, seconds } from "./lib/task-list.mjs"
import { closingLine, sum } from "./lib/test-results.mjs"
import { checkStage, integrationStage, journeyStage, unitStage } from "./lib/test-stages.mjs"

const STAGES = [
  { name: "check", title: "Check: lint, types, format, directions", run: checkStage },
  { name: "unit", title: "Unit tests", run: unitStage, counted: true },
  {
    name: "integration",
    title: "Integration tests on a running Medusa",
    run: integrationStage,
    counted: true,
    database: true,
  },
  { name: "e2e", title: "Journeys in a browser", run: journeyStage, counted: true, database: true },
]

const HELP = `npm test                        everything: install, build, then each stage
npm test -- --only unit,e2e     only these of ${STAGES.map(({ name }) => name).join(", ")}

Uses free ports and a database of its own, so the shop may run beside it.
CHROMIUM_PATH names a browser; without it one is found or installed.`

await runScript(main, { codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), { only: { type: "string" } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const stages = chosen(values.only)
  const started = Date.now()
  requireNode()
  const folder = path.join(dataDir, `test-${process.pid}`)
  await throwAwayOldRuns()
  fs.mkdirSync(folder, { recursive: true })
  const record = runRecord(folder)
  await record.claim("test")
  atTheEnd(() => throwAway(folder))
  const why = whyInstall()
  if (why) {
    await runTasks([
      { title: `Install the packages (${why})`, run: (report) => install({ report }) },
    ])
  }
  await runTasks([
    {
      title: "Build",
      run: async (report) =>
        void (await runTurbo("build", { report, name: "The build", log: "test-build.log" })),
    },
  ])

  let database
  const results = []
  for (const stage of stages) {
    const begun = Date.now()
    console.log(`\n── ${stage.title}`)
    try {
      database ??= stage.database ? await openDatabase(folder) : undefined
      const counts = await stage.run({ folder, database })
      if (isEnding()) return
      results.push({
        ...stage,
        ...(stage.counted ? orNothingRan(counts) : counts),
        took: seconds(begun),
      })
    } catch (error) {
      if (isEnding()) return
      // One stage that cannot run must not hide what the others find.
      console.log(describeProblem(error))
      results.push({ ...stage, passed: 0, failed: 1, skipped: 0, took: seconds(begun) })
    }
  }
  const all = sum(results)
  console.log(`\n── Summary · ${seconds(started)}`)
  for (const result of results) {
    const mark = result.failed ? "✖" : "✔"
    console.log(
      `  ${mark} ${result.name.padEnd(12)} ${closingLine(result).padEnd(28)} ${result.took}`
    )
    if (result.note) console.log(`    ${result.note}`)
  }
  console.log(`\n${closingLine(all)}`)
  return all.failed ? 1 : 0
}

async function openDatabase(folder) {
  const database = await startEmbeddedPostgres(path.join(folder, "postgres"), { scratch: true })
  atTheEnd(database.stop)
  return database
}

/** A stage that finds nothing to run is broken, not green. */
function orNothingRan(counts) {
  if (counts.passed + counts.failed > 0) return counts
  console.log("  ✖ No test ran.")
  return { ...counts, failed: 1 }
}

function chosen(only) {
  if (only === undefined) return STAGES
  const names = only.split(",").map((name) => name.trim())
  const unknown = names.find((name) => !STAGES.some((stage) => stage.name === name))
  if (unknown === undefined) return STAGES.filter(({ name }) => names.includes(name))
  throw new Problem(`There is no stage "${unknown}".`, {
    advice: `Stages: ${STAGES.map(({ name }) => name).join(", ")}`,
  })
}

/** Databases and servers of test runs that were killed. */
async function throwAwayOldRuns() {
  const names = fs.existsSync(dataDir) ? fs.readdirSync(dataDir) : []
  for (const name of names) {
    const pid = Number(/^test-(\d+)$/.exec(name)?.[1])
    const folder = path.join(dataDir, name)
    if (!pid || (isAlive(pid) && runRecord(folder).whoRuns())) continue
    await throwAway(folder)
  }
}

async function throwAway(folder) {
  const record = runRecord(folder)
  await record.endLeftovers()
  record.release()
  await removeEmbeddedPostgres(path.join(folder, "postgres"))
  fs.rmSync(folder, { recursive: true, force: true })
}

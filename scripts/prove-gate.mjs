#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import { quietEnvironment, runTurbo } from "./lib/build.mjs"
import { runToEnd } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { removeEmbeddedPostgres, startEmbeddedPostgres } from "./lib/embedded-postgres.mjs"
import { atTheEnd, runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { dataDir, projectRoot } from "./lib/project-paths.mjs"
import { runRecord } from "./lib/run-record.mjs"
import { runTasks, seconds } from "./lib/task-list.mjs"

const HELP = `npm run prove-gate                     takes each closure of the gate out, one after the other
npm run prove-gate -- --only <id>      only this one, for example rule:line/stock

A closure is a part of the code that keeps somebody from selling without a certificate or paying in cash: a rule, a hook,
a door at a route, a provider, a job. With it out of the running shop at least one row of the bypass matrix must fail;
one without which nothing gets through is either not needed or not tested. Uses a database of its own.

DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD   a PostgreSQL server to use instead of the embedded one`

await runScript(main, { codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), { only: { type: "string" } })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  requireInstalled()
  const started = Date.now()
  const folder = path.join(dataDir, `prove-${process.pid}`)
  fs.mkdirSync(folder, { recursive: true })
  const record = runRecord(folder)
  await record.claim("prove-gate")
  atTheEnd(() => throwAway(folder, record))
  await runTasks([
    {
      title: "Build",
      run: async (report) =>
        void (await runTurbo("build", {
          report,
          name: "The build",
          log: "prove-build.log",
          filter: "./plugins/*",
        })),
    },
  ])
  const ended = await runToEnd(
    process.execPath,
    [
      path.join(projectRoot, "node_modules/vitest/vitest.mjs"),
      "run",
      ...["--config", "vitest.integration.config.mts", "integration-tests/bypass-proof.spec.ts"],
      "--silent=passed-only",
    ],
    {
      cwd: path.join(projectRoot, "backend"),
      env: {
        ...quietEnvironment,
        NODE_ENV: "test",
        PROVE_GATE: "1",
        ...(values.only ? { PROVE_GATE_ONLY: values.only } : {}),
        ...(await databaseEnvironment(folder)),
      },
      log: "prove-gate.log",
      name: "The proof",
      onLine: show,
      mayFail: true,
    }
  )
  console.log(`\n${ended ? "Not proven" : "Proven"} · ${seconds(started)}`)
  return ended ? 1 : 0
}

/** A PostgreSQL that is there already, or one of our own for this run. */
async function databaseEnvironment(folder) {
  if (process.env.DB_HOST) return {}
  const database = await startEmbeddedPostgres(path.join(folder, "postgres"), { scratch: true })
  atTheEnd(database.stop)
  return {
    DB_HOST: "localhost",
    DB_PORT: String(database.port),
    DB_USERNAME: database.user,
    DB_PASSWORD: database.password,
  }
}

/** What the proof tells of each closure, and the runner of those without a row that fails. */
function show(line) {
  if (/^\[\d+\/\d+\]|^\s*(×|✓|→|Tests) /.test(line)) console.log(line)
}

async function throwAway(folder, record) {
  await record.endLeftovers()
  record.release()
  await removeEmbeddedPostgres(path.join(folder, "postgres"))
  fs.rmSync(folder, { recursive: true, force: true })
}

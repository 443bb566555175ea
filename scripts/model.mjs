#!/usr/bin/env node
import { randomBytes } from "node:crypto"
import path from "node:path"
import { quietEnvironment, runTurbo } from "./lib/build.mjs"
import { runToEnd } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { dropDatabase } from "./lib/database.mjs"
import { atTheEnd, runScript } from "./lib/ending.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { Problem } from "./lib/problem.mjs"
import { fromRoot, logsDir, projectRoot } from "./lib/project-paths.mjs"
import { readyDatabase } from "./lib/ready-database.mjs"
import { seconds } from "./lib/task-list.mjs"

const HELP = `npm run model                       100 random sequences of publish, expire, renew, revoke, add, pay, complete and retry
npm run model -- --runs 1000        so many
npm run model -- --seed 42          the same sequences again
npm run model -- --seed 42 --path 17:2 --replay AAB:V    the one counterexample that a failed run names

Each sequence goes to a running backend over HTTP and is compared with a simple model of what may be sold and what was paid. Uses
a database of its own, gone afterwards; DATABASE_URL says on which PostgreSQL, else the packaged one is started. One sequence
takes two seconds on a free processor.`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    runs: { type: "string" },
    seed: { type: "string" },
    path: { type: "string" },
    replay: { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return 0
  }
  const runs = whole("runs", values.runs ?? "100", /^[1-9]\d{0,6}$/)
  const seed = values.seed === undefined ? undefined : whole("seed", values.seed, /^-?\d{1,10}$/)
  const begun = Date.now()
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  const { url } = await readyDatabase("model")
  const server = new URL(url)
  const database = `ocop_model_${randomBytes(4).toString("hex")}`
  // The test runner drops it itself, unless it is stopped half-way.
  atTheEnd(() => dropDatabase(url, database))
  const failed = await runToEnd(
    process.execPath,
    [
      path.join(projectRoot, "node_modules/vitest/vitest.mjs"),
      ...["run", "--silent", "--config", "vitest.integration.config.mts"],
      "integration-tests/gate-model.spec.ts",
    ],
    {
      cwd: path.join(projectRoot, "backend"),
      env: {
        ...quietEnvironment,
        NODE_ENV: "test",
        // "localhost" and not 127.0.0.1: Medusa asks for an encrypted connection otherwise.
        DB_HOST: server.hostname === "127.0.0.1" ? "localhost" : server.hostname,
        DB_PORT: server.port || "5432",
        DB_USERNAME: decodeURIComponent(server.username),
        DB_PASSWORD: decodeURIComponent(server.password),
        MODEL_DATABASE: database,
        MODEL_PROGRESS: "1",
        MODEL_RUNS: runs,
        ...(seed === undefined ? {} : { MODEL_SEED: seed }),
        ...(values.path === undefined ? {} : { MODEL_PATH: values.path }),
        ...(values.replay === undefined ? {} : { MODEL_REPLAY: values.replay }),
      },
      log: "model.log",
      name: "The model",
      onLine: show,
      mayFail: true,
    }
  )
  const log = fromRoot(path.join(logsDir, "model.log"))
  console.log(
    failed
      ? `✖ The shop and the model differ; the counterexample is above and in ${log} · ${seconds(begun)}`
      : `✔ ${runs} sequences: nothing was sold that may not be sold, no money was lost · ${seconds(begun)}`
  )
  return failed ? 1 : 0
}

function whole(name, text, shape) {
  if (shape.test(text)) return text
  throw new Problem(`--${name} ${text}: not a number that can be used.`, {
    advice: "Add --help to see what is possible.",
  })
}

/** What the sequences say, without the runner's frame and Medusa's log. */
function show(line) {
  if (!/^\s*$|^\s*(RUN|Test Files|Tests|Start at|Duration) |^\{"|^\(node:|^\(Use /.test(line)) {
    console.log(line)
  }
}

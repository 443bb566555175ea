import fs from "node:fs"
import path from "node:path"
import { quietEnvironment } from "./build.mjs"
import { runChecks } from "./checks.mjs"
import { runToEnd } from "./child-processes.mjs"
import { findChromium, installChromium } from "./chromium.mjs"
import { pickFreePort } from "./free-ports.mjs"
import { marketplace } from "./marketplace.mjs"
import { projectRoot } from "./project-paths.mjs"
import { loadSecrets } from "./secrets.mjs"
import { readJson } from "./small-files.mjs"
import { runTasks } from "./task-list.mjs"
import { countMatrixRows, countTests, sum } from "./test-results.mjs"

const vitest = path.join(projectRoot, "node_modules/vitest/vitest.mjs")

/** ESLint and the others; each that fails counts as one failure. */
export async function checkStage() {
  const failed = await runChecks()
  return { passed: 0, failed: failed.length, skipped: 0 }
}

/** The rules, in every package, without Medusa and without a database. */
export async function unitStage({ folder }) {
  const packages = [
    { name: "scripts", cwd: projectRoot, words: ["--dir", "scripts"] },
    { name: "plugins/ocop" },
    { name: "plugins/payment-vietqr" },
    { name: "backend", words: ["--config", "vitest.unit.config.mts"] },
    { name: "storefront" },
  ]
  const counts = []
  for (const { name, cwd = path.join(projectRoot, name), words = [] } of packages) {
    counts.push(await runVitest({ name, cwd, words, folder }))
  }
  return sum(counts)
}

/** A running Medusa on a database of its own for each file. */
export async function integrationStage({ folder, database }) {
  const counts = await runVitest({
    name: "integration",
    cwd: path.join(projectRoot, "backend"),
    words: ["--config", "vitest.integration.config.mts"],
    folder,
    env: {
      // "localhost" and not 127.0.0.1: Medusa asks for an encrypted connection otherwise.
      DB_HOST: "localhost",
      DB_PORT: String(database.port),
      DB_USERNAME: database.user,
      DB_PASSWORD: database.password,
    },
  })
  const { held, rows } = countMatrixRows(readJson(path.join(folder, "integration.json")))
  return { ...counts, note: `bypass matrix: ${held} of ${rows} rows hold` }
}

/** Journeys in a browser, against the built apps and the demo register. */
export async function journeyStage({ folder, database }) {
  let chromium
  let shop
  let setup
  const secrets = loadSecrets({ file: path.join(folder, "secrets.json") })
  const asOf = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format()
  await runTasks([
    {
      title: "Find a browser",
      run: async (report) => (chromium = (await findChromium()) ?? (await installChromium(report))),
    },
    {
      title: "Fill a database with the demo register",
      run: async (report) => {
        const ports = { storefront: await pickFreePort(), backend: await pickFreePort() }
        shop = marketplace({
          databaseUrl: database.url,
          ports,
          secrets,
          folder,
          logPrefix: "test-",
        })
        await shop.migrate()
        setup = (await shop.setUp()).setup
        return shop.loadRegister(report, { asOf })
      },
    },
    [
      { title: "Start the backend", run: async () => void (await shop.startBackend()) },
      {
        title: "Start the shop",
        // All journeys come from one address: the limits stay on, but wider.
        run: async () => void (await shop.startStorefront(setup, { RATE_LIMIT_FACTOR: "20" })),
      },
    ],
  ])
  const report = path.join(folder, "journeys.json")
  const ended = await runToEnd(
    process.execPath,
    [path.join(projectRoot, "node_modules/@playwright/test/cli.js"), "test"],
    {
      cwd: path.join(projectRoot, "e2e"),
      env: {
        ...quietEnvironment,
        ...shop.environment,
        NODE_ENV: "test",
        E2E_BASE_URL: shop.addresses.storefront,
        E2E_BACKEND_URL: shop.addresses.backend,
        E2E_DATABASE_URL: database.url,
        CHROMIUM_PATH: chromium,
        PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      },
      log: "test-journeys.log",
      name: "The journeys",
      onLine: show,
      mayFail: true,
    }
  )
  return countTests(readJson(report), { ok: !ended })
}

async function runVitest({ name, cwd, words = [], folder, env = {} }) {
  console.log(`  ${name}`)
  const report = path.join(folder, `${name.replaceAll("/", "-")}.json`)
  fs.rmSync(report, { force: true })
  const ended = await runToEnd(
    process.execPath,
    [
      vitest,
      "run",
      ...words,
      "--passWithNoTests",
      // What Medusa logs is told for a test that fails, and only then.
      "--silent=passed-only",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    {
      cwd,
      env: { ...quietEnvironment, NODE_ENV: "test", ...env },
      log: `test-${name.replaceAll("/", "-")}.log`,
      name: `Testing ${name}`,
      onLine: show,
      mayFail: true,
    }
  )
  return countTests(readJson(report), { ok: !ended })
}

/** The runner's own words, without its frame: the sums come at the end, from its report. */
function show(line) {
  const frame = /^\s*(RUN|Test Files|Tests|Start at|Duration|JSON report|Errors) |^\s*$/
  if (!frame.test(line)) console.log(`    ${line}`)
}

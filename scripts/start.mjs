#!/usr/bin/env node
import path from "node:path"
import { runTurbo } from "./lib/build.mjs"
import { readCommandLine, readPorts } from "./lib/command-line.mjs"
import { isHalfLoaded } from "./lib/database-steps.mjs"
import { requireReachable } from "./lib/database.mjs"
import { startEmbeddedPostgres } from "./lib/embedded-postgres.mjs"
import { atTheEnd, runScript } from "./lib/ending.mjs"
import { pause } from "./lib/child-processes.mjs"
import { requireFreePorts } from "./lib/free-ports.mjs"
import { install, requireNode, whyInstall } from "./lib/installed-packages.mjs"
import { Problem } from "./lib/problem.mjs"
import { dataDir, fromRoot } from "./lib/project-paths.mjs"
import { runRecord } from "./lib/run-record.mjs"
import { loadSecrets } from "./lib/secrets.mjs"
import { marketplace } from "./lib/marketplace.mjs"
import { runTasks, seconds } from "./lib/task-list.mjs"

const HELP = `npm start              the whole marketplace on this machine, with demo data
npm start -- OPTIONS

  --port N             shop on port N, backend on N + 6000   (3000 and 9000)
  --as-of YYYY-MM-DD   the day the demo register is made for when it is first loaded   (today)
  --empty              do not load the demo register
  --help               this text

Settings from the environment win over made-up ones; docs/store-api.md lists them all. The ones that matter here:
  DATABASE_URL         a PostgreSQL of your own instead of the packaged one
  OCOP_ADMIN_EMAIL, OCOP_ADMIN_PASSWORD   the operator's sign-in
  PUBLIC_ORIGIN        the shop's address as visitors see it

Data, secrets and logs are in .data/ · npm run reset throws the demo data away.`

const record = runRecord()
await runScript(main)

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    port: { type: "string" },
    "as-of": { type: "string" },
    empty: { type: "boolean" },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  requireNode()
  const ports = readPorts(values.port)
  const asOf = readDay(values["as-of"])
  const started = Date.now()

  await record.claim("start")
  atTheEnd(record.release)
  await requireFreePorts([
    { name: "shop", port: ports.storefront },
    { name: "backend", port: ports.backend },
  ])
  const why = whyInstall()
  if (why)
    await runTasks([
      { title: `Install the packages (${why})`, run: (report) => install({ report }) },
    ])

  const { shop, setup, servers, secrets } = await bringUp({ ports, asOf, empty: values.empty })
  record.note({ shop: shop.addresses.storefront, backend: shop.addresses.backend })
  console.log(welcome({ shop, setup, secrets, empty: values.empty, took: seconds(started) }))
  const first = await Promise.race(
    servers.map(({ name, server }) => server.ended.then((end) => ({ name, server, end })))
  )
  // During Ctrl-C they end too; then the signal's own handler has the last word.
  await pause(300)
  throw new Problem(
    `The ${first.name} ended by itself (${first.end.signal ?? `code ${first.end.code}`}).`,
    {
      advice: `Its log: ${fromRoot(first.server.log)}. Start again with npm start; nothing is lost.`,
    }
  )
}

async function bringUp({ ports, asOf, empty }) {
  const secrets = loadSecrets()
  let databaseUrl = process.env.DATABASE_URL
  let shop
  let setup
  const servers = []
  await runTasks([
    [
      {
        title: "Build what changed",
        run: async (report) => {
          const { done, fresh } = await runTurbo("build", {
            report,
            name: "The build",
            log: "build.log",
          })
          return fresh === 0 ? "nothing changed" : `${fresh} of ${done} packages`
        },
      },
      {
        title: databaseUrl ? "Reach the database of DATABASE_URL" : "Start the database",
        run: async () => {
          const outcome = databaseUrl
            ? await requireReachable(databaseUrl)
            : await openOwnDatabase()
          databaseUrl ??= outcome.url
          record.note({ databaseUrl })
          shop = marketplace({ databaseUrl, ports, secrets })
          return outcome?.remark
        },
      },
    ],
    { title: "Bring the database up to date", run: () => shop.migrate() },
    {
      title: "Set up regions, points and sign-ins",
      run: async () => {
        const outcome = await shop.setUp()
        setup = outcome.setup
        return outcome.fresh ? undefined : "already done"
      },
    },
    ...(empty
      ? []
      : [
          { title: "Load the demo register", run: (report) => shop.loadRegister(report, { asOf }) },
        ]),
    [
      {
        title: "Start the backend",
        run: async () => void servers.push({ name: "backend", server: await shop.startBackend() }),
      },
      {
        title: "Start the shop",
        run: async () =>
          void servers.push({ name: "shop", server: await shop.startStorefront(setup) }),
      },
    ],
  ])
  return { shop, setup, servers, secrets }
}

/** The packaged PostgreSQL; what a killed first start left half loaded is thrown away, a database of one's own never. */
async function openOwnDatabase() {
  const database = await startEmbeddedPostgres(path.join(dataDir, "postgres"))
  atTheEnd(database.stop)
  if (!(await isHalfLoaded(database.url))) return { url: database.url }
  await database.empty()
  return { url: database.url, remark: "half loaded by a start that was broken off: begun anew" }
}

/** The day of `--as-of`, or today in Vietnam, where the certificates are valid. */
function readDay(text) {
  if (text === undefined)
    return new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format()
  const day = new Date(`${text}T00:00:00Z`)
  if (
    /^\d{4}-\d\d-\d\d$/.test(text) &&
    !Number.isNaN(day.getTime()) &&
    day.toISOString().startsWith(text)
  ) {
    return text
  }
  throw new Problem(`--as-of ${text}: not a day.`, { advice: "Write it like 2024-06-30." })
}

/** Rows of texts under one another, indented. */
function table(rows) {
  const widths = rows[0].map((_, column) => Math.max(...rows.map((row) => row[column].length)))
  return rows
    .map((row) => `    ${row.map((text, i) => text.padEnd(widths[i])).join("   ")}`.trimEnd())
    .join("\n")
}

function welcome({ shop, setup, secrets, empty, took }) {
  const { storefront, backend } = shop.addresses
  const email = setup.admin_email ?? shop.environment.OCOP_ADMIN_EMAIL
  const rows = [
    ["Shop", storefront, `English: ${storefront}/en`],
    ["Operator", `${backend}/app`, `${email} · ${secrets.OCOP_ADMIN_PASSWORD}`],
    ...(empty
      ? []
      : [
          ...["manager", "clerk"].map((role) => [
            `Sales point ${role}`,
            `${storefront}/sales-point`,
            `${role}@ocop.localhost · ${secrets.OCOP_POINT_PASSWORD}`,
          ]),
          ...["viewer", "editor", "approver"].map((role) => [
            `Province ${role}`,
            `${storefront}/province`,
            `${role}@ocop.localhost · ${secrets.OCOP_PROVINCE_PASSWORD}`,
          ]),
        ]),
  ]
  return `
  The shop is open (${took}).

${table(rows)}

  Paying is a demonstration: the payment page has a bank of its own, no money moves.
  Ctrl-C stops everything. npm run reset throws the demo data away.
`
}

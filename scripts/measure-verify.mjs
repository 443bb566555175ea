#!/usr/bin/env node
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"
import { runTurbo } from "./lib/build.mjs"
import { runToEnd } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { createDatabase, dropDatabase } from "./lib/database.mjs"
import { atTheEnd, runScript } from "./lib/ending.mjs"
import { pickFreePort } from "./lib/free-ports.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { marketplace } from "./lib/marketplace.mjs"
import { Problem } from "./lib/problem.mjs"
import { dataDir, projectRoot } from "./lib/project-paths.mjs"
import { readyDatabase } from "./lib/ready-database.mjs"
import { loadSecrets } from "./lib/secrets.mjs"

const HELP = `npm run measure-verify -- [--rate N] [--seconds N] [--limit MS]

Builds the shop, loads the demo register into a database of its own, and asks for verification pages at 50 requests a second
for 30 seconds, after a warm-up: every code and every barcode of the register in turn, so that the shop's own cache of five
seconds answers none of them. Prints the percentiles of the pages and of the store route behind them, and the machine's load.
Fails when the pages' 95th percentile is above the limit (30 ms). DATABASE_URL says which PostgreSQL is used.`

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    rate: { type: "string", default: "50" },
    seconds: { type: "string", default: "30" },
    limit: { type: "string", default: "30" },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log" })
  const folder = path.join(dataDir, "measure-verify")
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  atTheEnd(() => fs.rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = await ownDatabase()
  const shop = marketplace({
    databaseUrl,
    ports: { storefront: await pickFreePort(), backend: await pickFreePort() },
    secrets: loadSecrets(),
    folder,
    logPrefix: "measure-",
  })
  await shop.migrate()
  const { setup } = await shop.setUp()
  const asOf = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format()
  await shop.loadRegister(() => {}, { asOf })
  await shop.startBackend()
  await shop.startStorefront(setup, { RATE_LIMIT_FACTOR: "1000" })

  const { codes, barcodes } = await register(databaseUrl)
  const { storefront, backend } = shop.addresses
  const load = (name, addresses) => measure({ name, addresses, folder, setup, values })
  await load("store route", [
    ...codes.map((code) => `${backend}/store/ocop/verify/${code}`),
    ...barcodes.map((barcode) => `${backend}/store/ocop/verify/gtin/${barcode}`),
  ])
  const pages = await load("page", [
    ...codes.map((code) => `${storefront}/verify/${code}`),
    ...barcodes.map((barcode) => `${storefront}/01/${barcode}`),
  ])
  if (pages.failed > 0) throw new Problem(`${pages.failed} pages were not answered with 200.`)
  if (pages.p95 > Number(values.limit)) {
    throw new Problem(`95 % of the pages took up to ${pages.p95} ms; the limit is ${values.limit}.`)
  }
}

/** A database beside the shop's, on the same server, gone when the measurement ends. */
async function ownDatabase() {
  const { url } = await readyDatabase("measure-verify")
  const name = `ocop_measure_${randomBytes(4).toString("hex")}`
  await createDatabase(url, name)
  atTheEnd(() => dropDatabase(url, name))
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

async function register(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const products = await client.query("select code from ocop_product order by id")
    const packs = await client.query(
      "select barcode from product_variant where barcode is not null order by id"
    )
    return {
      codes: products.rows.map(({ code }) => code),
      barcodes: packs.rows.map(({ barcode }) => barcode),
    }
  } finally {
    await client.end()
  }
}

async function measure({ name, addresses, folder, setup, values }) {
  const file = path.join(folder, "addresses.txt")
  fs.writeFileSync(file, addresses.join("\n"))
  let last = ""
  const before = os.loadavg()[0]
  await runToEnd(
    process.execPath,
    [
      path.join(projectRoot, "e2e/verification-load.mjs"),
      ...["--addresses", file, "--rate", values.rate, "--seconds", values.seconds],
      ...["--key", setup.publishable_key],
    ],
    {
      cwd: projectRoot,
      log: "measure-verify-load.log",
      name: "The load",
      onLine: (line) => (last = line),
    }
  )
  const { requests, failed, p50, p95, p99, max } = JSON.parse(last)
  const load = `load ${before.toFixed(1)} to ${os.loadavg()[0].toFixed(1)}`
  console.log(
    `${name}: ${requests} answers at ${values.rate} a second, ${failed} failed; p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, at most ${max} ms (${load})`
  )
  return { failed, p95 }
}

#!/usr/bin/env node
import pg from "pg"
import { runTurbo } from "./lib/build.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { runScript } from "./lib/ending.mjs"
import { pickFreePort } from "./lib/free-ports.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { marketplace } from "./lib/marketplace.mjs"
import { askInTurn, load, ownDatabase, ownFolder } from "./lib/measurement.mjs"
import { Problem } from "./lib/problem.mjs"
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
  const folder = ownFolder("measure-verify")
  const databaseUrl = await ownDatabase("measure-verify")
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
  const ask = (name, addresses) => measure({ name, addresses, folder, setup, values })
  await ask("store route", [
    ...codes.map((code) => `${backend}/store/ocop/verify/${code}`),
    ...barcodes.map((barcode) => `${backend}/store/ocop/verify/gtin/${barcode}`),
  ])
  const pages = await ask("page", [
    ...codes.map((code) => `${storefront}/verify/${code}`),
    ...barcodes.map((barcode) => `${storefront}/01/${barcode}`),
  ])
  if (pages.failed > 0) throw new Problem(`${pages.failed} pages were not answered with 200.`)
  if (pages.p95 > Number(values.limit)) {
    throw new Problem(`95 % of the pages took up to ${pages.p95} ms; the limit is ${values.limit}.`)
  }
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
  const before = load()
  const { rate, seconds } = values
  const asked = {
    folder,
    rate,
    seconds,
    key: setup.publishable_key,
    log: "measure-verify-load.log",
  }
  const { requests, failed, p50, p95, p99, max } = await askInTurn(addresses, asked)
  console.log(
    `${name}: ${requests} answers at ${rate} a second, ${failed} failed; p50 ${p50} ms, p95 ${p95} ms, p99 ${p99} ms, at most ${max} ms (load ${before} to ${load()})`
  )
  return { failed, p95 }
}

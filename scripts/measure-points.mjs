#!/usr/bin/env node
import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import pg from "pg"
import { runMedusa } from "./lib/backend-environment.mjs"
import { runTurbo } from "./lib/build.mjs"
import { runToEnd } from "./lib/child-processes.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { createDatabase, dropDatabase } from "./lib/database.mjs"
import { atTheEnd, runScript } from "./lib/ending.mjs"
import { pickFreePort } from "./lib/free-ports.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { makeMany } from "./lib/many-points.mjs"
import { marketplace } from "./lib/marketplace.mjs"
import { Problem } from "./lib/problem.mjs"
import { dataDir, projectRoot } from "./lib/project-paths.mjs"
import { readyDatabase } from "./lib/ready-database.mjs"
import { loadSecrets } from "./lib/secrets.mjs"

const HELP = `npm run measure-points -- [--points N] [--products N] [--listed N] [--rate N] [--seconds N]

Builds the shop and fills a database of its own with 10,000 products and 500 points that keep 200 products each, all copied from
the demo register. Then asks, 10 times a second for 15 seconds after a warm-up and at different addresses in turn, where products
can be had, for the list of points, for the shop's page of points, and for points' stock as their staff see it. Prints a
table of the times, with the machine's load. Ends with 1 when a 95th percentile is above its limit: 60 ms where a product can be
had, 200 ms the points, 150 ms a stock. DATABASE_URL says which PostgreSQL is used.`

const STAFF_EMAIL = "manager@ocop.localhost"
const LIMITS = { availability: 60, points: 200, page: 200, stock: 150 }

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    points: { type: "string", default: "500" },
    products: { type: "string", default: "10000" },
    listed: { type: "string", default: "200" },
    rate: { type: "string", default: "10" },
    seconds: { type: "string", default: "15" },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  const size = {
    points: wholeNumber("points", values.points),
    products: wholeNumber("products", values.products),
    listed: wholeNumber("listed", values.listed),
    staffEmail: STAFF_EMAIL,
  }
  const pace = {
    rate: wholeNumber("rate", values.rate),
    seconds: wholeNumber("seconds", values.seconds),
  }
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log" })
  const folder = path.join(dataDir, "measure-points")
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  atTheEnd(() => fs.rmSync(folder, { recursive: true, force: true }))
  const databaseUrl = await ownDatabase()
  const secrets = loadSecrets()
  const shop = marketplace({
    databaseUrl,
    ports: { storefront: await pickFreePort(), backend: await pickFreePort() },
    secrets,
    folder,
    logPrefix: "measure-",
  })
  await shop.migrate()
  const { setup } = await shop.setUp()
  const asOf = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format()
  await shop.loadRegister(() => {}, { asOf })
  await makeMany(databaseUrl, size)
  await fillIndex(folder, shop.environment)
  await shop.startBackend()
  await shop.startStorefront(setup, { RATE_LIMIT_FACTOR: "1000" })

  const { products, points } = await addresses(databaseUrl)
  const token = await signIn(shop.addresses.backend, secrets.OCOP_POINT_PASSWORD)
  const { storefront, backend } = shop.addresses
  const keys = { key: setup.publishable_key, token }
  const asked = {
    availability: products.map((handle) => `${backend}/store/ocop/products/${handle}/availability`),
    points: numbered(`${backend}/store/ocop/points?n=`),
    page: numbered(`${storefront}/points?n=`),
    stock: points.map((handle) => `${backend}/sales-point/points/${handle}/stock`),
  }
  const found = []
  for (const [name, list] of Object.entries(asked)) {
    found.push({ name, ...(await measure({ name, addresses: list, folder, ...keys, ...pace })) })
  }
  console.table(Object.fromEntries(found.map(({ name, ...row }) => [name, row])))
  const failed = found.filter((row) => row.failed > 0)
  if (failed.length > 0) {
    throw new Problem(`Not everything was answered with 200: ${failed.map((row) => row.name)}.`)
  }
  const slow = found.filter((row) => !(row.p95 <= row.limit))
  if (slow.length > 0) throw new Problem(`Too slow: ${slow.map((row) => row.name).join(", ")}.`)
}

function wholeNumber(name, text) {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Problem(`--${name} ${text}: not a whole number above 0.`)
}

/** A database beside the shop's, on the same server, gone when the measurement ends. */
async function ownDatabase() {
  const { url } = await readyDatabase("measure-points")
  const name = `ocop_measure_${randomBytes(4).toString("hex")}`
  await createDatabase(url, name)
  atTheEnd(() => dropDatabase(url, name))
  const own = new URL(url)
  own.pathname = `/${name}`
  return own.href
}

/** Loads a part of the register again: nothing of it is new, and the catalogue's index is built at the end. */
async function fillIndex(folder, environment) {
  const part = path.join(folder, "part")
  fs.mkdirSync(part)
  fs.copyFileSync(path.join(folder, "register/platforms.csv"), path.join(part, "platforms.csv"))
  await runMedusa(["exec", "./src/scripts/load-register.js", part], {
    environment,
    log: "measure-index.log",
    name: "The building of the catalogue's index",
  })
}

/** Products that points list, and the points of whose staff the demo's manager is. */
async function addresses(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const products = await client.query(
      `select handle from product where id in (select product_id from product_sales_channel)
        order by md5(id) limit 2000`
    )
    const points = await client.query(
      "select handle from ocop_sales_point where id like 'many-%' order by id"
    )
    return {
      products: products.rows.map(({ handle }) => handle),
      points: points.rows.map(({ handle }) => handle),
    }
  } finally {
    await client.end()
  }
}

async function signIn(backend, password) {
  const response = await fetch(`${backend}/sales-point/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email: STAFF_EMAIL, password }),
  })
  const { token } = await response.json()
  if (!token) throw new Problem(`The demo's manager could not sign in: ${response.status}.`)
  return token
}

/** Addresses that mean the same and differ, so that what is kept by its address answers none. */
function numbered(address) {
  return Array.from({ length: 2000 }, (_, n) => `${address}${n}`)
}

async function measure({ name, addresses, folder, key, token, rate, seconds }) {
  const file = path.join(folder, "addresses.txt")
  fs.writeFileSync(file, addresses.join("\n"))
  let last = ""
  await runToEnd(
    process.execPath,
    [
      path.join(projectRoot, "e2e/verification-load.mjs"),
      ...["--addresses", file, "--rate", String(rate), "--seconds", String(seconds)],
      ...["--key", key, "--token", token],
    ],
    {
      cwd: projectRoot,
      log: "measure-points-load.log",
      name: "The load",
      onLine: (line) => (last = line),
    }
  )
  const { requests, failed, p50, p95, max } = JSON.parse(last)
  return { requests, failed, p50, p95, max, limit: LIMITS[name], load: os.loadavg()[0].toFixed(1) }
}

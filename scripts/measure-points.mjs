#!/usr/bin/env node
import fs from "node:fs"
import path from "node:path"
import pg from "pg"
import { runMedusa } from "./lib/backend-environment.mjs"
import { runTurbo } from "./lib/build.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { runScript } from "./lib/ending.mjs"
import { pickFreePort } from "./lib/free-ports.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { makeMany } from "./lib/many-points.mjs"
import { marketplace } from "./lib/marketplace.mjs"
import {
  askInTurn,
  judge,
  load,
  ownDatabase,
  ownFolder,
  signIn,
  wholeNumber,
} from "./lib/measurement.mjs"
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
  const folder = ownFolder("measure-points")
  const databaseUrl = await ownDatabase("measure-points")
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
  const token = await signIn(shop.addresses.backend, "sales-point", {
    email: STAFF_EMAIL,
    password: secrets.OCOP_POINT_PASSWORD,
  })
  const { storefront, backend } = shop.addresses
  const key = setup.publishable_key
  const asked = {
    availability: products.map((handle) => `${backend}/store/ocop/products/${handle}/availability`),
    points: numbered(`${backend}/store/ocop/points?n=`),
    page: numbered(`${storefront}/points?n=`),
    stock: points.map((handle) => `${backend}/sales-point/points/${handle}/stock`),
  }
  const found = []
  for (const [name, list] of Object.entries(asked)) {
    const asking = { folder, key, token, ...pace, log: "measure-points-load.log" }
    const times = await askInTurn(list, asking)
    found.push({ name, ...times, limit: LIMITS[name], load: load() })
  }
  judge(found)
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

/** Addresses that mean the same and differ, so that what is kept by its address answers none. */
function numbered(address) {
  return Array.from({ length: 2000 }, (_, n) => `${address}${n}`)
}

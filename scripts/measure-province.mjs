#!/usr/bin/env node
import pg from "pg"
import { runTurbo } from "./lib/build.mjs"
import { readCommandLine } from "./lib/command-line.mjs"
import { runScript } from "./lib/ending.mjs"
import { pickFreePort } from "./lib/free-ports.mjs"
import { requireInstalled } from "./lib/installed-packages.mjs"
import { makeManyChecks } from "./lib/many-checks.mjs"
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
import { Problem } from "./lib/problem.mjs"
import { loadSecrets } from "./lib/secrets.mjs"

const HELP = `npm run measure-province -- [--products N] [--months N] [--rate N] [--seconds N] [--only LIST]

Builds the backend and fills a database of its own with 10,000 products, copied from the demo register, and a check a month of each on
five platforms for three years: 1.8 million. Then asks the province's desk for its overview and for each list and figure
behind it, 4 times a second for 15 seconds after a warm-up, with other days, filters and pages in turn, and makes the half-year
report once. Prints a table of the times, with the machine's load. Ends with 1 when a 95th percentile is above its limit, 300 ms for the
overview and 400 ms for the rest, or when the report takes more than 20 seconds. --only asks some lists, named as in the table with
commas between them, and makes no report. DATABASE_URL says which PostgreSQL is used.`

const OVERVIEW_MS = 300
const DRILL_DOWN_MS = 400
const REPORT_MS = 20_000

await runScript(main, { farewell: false, codeWhenStopped: 130 })

async function main() {
  const { values } = readCommandLine(process.argv.slice(2), {
    products: { type: "string", default: "10000" },
    months: { type: "string", default: "36" },
    rate: { type: "string", default: "4" },
    seconds: { type: "string", default: "15" },
    only: { type: "string" },
  })
  if (values.help) {
    console.log(HELP)
    return
  }
  const products = wholeNumber("products", values.products)
  const months = wholeNumber("months", values.months)
  const pace = {
    rate: wholeNumber("rate", values.rate),
    seconds: wholeNumber("seconds", values.seconds),
  }
  const only = chosenLists(values.only)
  requireInstalled()
  await runTurbo("build", { name: "The build", log: "build.log", filter: "@ocop/backend" })
  const folder = ownFolder("measure-province")
  const databaseUrl = await ownDatabase("measure-province")
  const secrets = loadSecrets()
  const shop = marketplace({
    databaseUrl,
    ports: { storefront: await pickFreePort(), backend: await pickFreePort() },
    secrets,
    folder,
    logPrefix: "measure-",
  })
  await shop.migrate()
  await shop.setUp()
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format()
  await shop.loadRegister(() => {}, { asOf: today })
  // No new points: their shelves are measure-points' business.
  await makeMany(databaseUrl, { points: 0, products, listed: 0, staffEmail: "" })
  const checks = await makeManyChecks(databaseUrl, { months })
  console.log(`${products} products, ${checks} checks`)
  await shop.startBackend()

  const token = await signIn(shop.addresses.backend, "province", {
    email: "editor@ocop.localhost",
    password: secrets.OCOP_PROVINCE_PASSWORD,
  })
  const facts = await factsOf(databaseUrl)
  const found = []
  if (!only) found.push(await timeOfReport({ backend: shop.addresses.backend, token, today }))
  for (const [name, paths] of Object.entries(questions(facts, today))) {
    if (only && !only.includes(name)) continue
    const addresses = paths.map((one) => `${shop.addresses.backend}/province/${one}`)
    const limit = name === "overview" ? OVERVIEW_MS : DRILL_DOWN_MS
    const asked = { folder, token, ...pace, log: "measure-province-load.log" }
    const times = await askInTurn(addresses, asked)
    found.push({ name, ...times, load: load(), limit })
  }
  judge(found)
}

/** What is asked for, by name: addresses below `/province`, other ones in turn. A new list of the desk gets a line here. */
function questions({ units, words }, today) {
  const days = Array.from({ length: 200 }, (_, n) => dayBefore(today, n * 5))
  const groups = ["I", "II", "III", "IV", "V", "VI"]
  const scopes = ["", ...groups.map((group) => `group=${group}`), "stars=4", "producer=household"]
  const narrowed = [...scopes, ...units.map((unit) => `unit=${unit}`)]
  const dimensions = ["group", "stars", "district", "unit", "producer", "tourism"]
  const each = (list, address) => list.map((value, index) => address(value, index))
  return {
    overview: each(days, (_, n) => `overview?n=${n}`),
    "overview of past days": each(days, (day) => `overview?as_of=${day}`),
    coverage: each(days, (day, n) => `coverage?as_of=${day}&${scopes[n % scopes.length]}`),
    breakdown: each(
      days,
      (day, n) => `coverage/breakdown?as_of=${day}&by=${dimensions[n % dimensions.length]}`
    ),
    "months of all": each(days, (day) => `coverage/months?months=36&as_of=${day}`),
    "months within a filter": each(narrowed, (scope) => `coverage/months?months=36&${scope}`),
    missing: each(
      words,
      (word, n) => `coverage/platforms/voso/products?state=missing&page=${(n % 20) + 1}`
    ),
    listed: each(
      days,
      (day, n) =>
        `coverage/platforms/many-1/products?state=listed&sort=name&as_of=${day}&page=${(n % 9) + 1}`
    ),
    "searched for": each(
      words,
      (word) => `coverage/platforms/voso/products?state=missing&q=${encodeURIComponent(word)}`
    ),
    ratio: each(
      days,
      (day) => `coverage/ratio?numerator=listed:voso&denominator=valid&as_of=${day}`
    ),
    links: each(words, (word, n) => `coverage/links?page=${n + 1}`),
    claims: each(
      days,
      (day) => `claims?part=160&whole=334&percent=60&total=22&parts=2%2B12%2B4&as_of=${day}`
    ),
    certificates: each(
      words,
      (word, n) => `certificates?q=${encodeURIComponent(word)}&sort=days_left&page=${(n % 3) + 1}`
    ),
    "certificates of a day": each(
      days,
      (day, n) => `certificates?as_of=${day}&page=${(n % 9) + 1}`
    ),
    "certificates of a place": each(units, (unit) => `certificates?unit=${unit}`),
    "watch list": each(days, (_, n) => `certificates/watch?page=${n + 1}`),
    calendar: each(days, (day) => `certificates/calendar?month=${day.slice(0, 7)}`),
    forecast: each(days, (_, n) => `certificates/forecast?months=${12 + (n % 7)}`),
    dossiers: each(days, (_, n) => `dossiers?page=${n + 1}`),
    board: each(days, (_, n) => `dossiers/board?n=${n}`),
    barcodes: each(days, (_, n) => `barcodes?page=${n + 1}`),
    quality: each(days, (day) => `quality?as_of=${day}`),
    events: each(days, (_, n) => `events?page=${n + 1}`),
    points: each(days, (_, n) => `points?quiet_days=${30 + n}`),
    producers: each(days, (day, n) => `producers?as_of=${day}&page=${(n % 4) + 1}`),
    "best sellers": each(days, (day) => `best-sellers?to=${day}`),
    audit: each(words, (word) => `audit?q=${encodeURIComponent(word)}`),
  }
}

/** The lists that were named; null for all. @throws Problem for a list that there is not */
function chosenLists(text) {
  if (text === undefined) return null
  const known = Object.keys(questions({ units: [], words: [] }, "2026-01-01"))
  const chosen = text.split(",").map((name) => name.trim())
  const unknown = chosen.filter((name) => !known.includes(name))
  if (unknown.length === 0) return chosen
  throw new Problem(`--only ${text}: there is no list ${unknown.join(", ")}.`, {
    advice: `Lists: ${known.join(", ")}`,
  })
}

function dayBefore(today, days) {
  return new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10)
}

/** Made once, as somebody at the desk does it: the files are written and kept. */
async function timeOfReport({ backend, token, today }) {
  const begun = performance.now()
  const response = await fetch(`${backend}/province/reports`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${token}` },
    body: JSON.stringify({ as_of: today }),
  })
  await response.arrayBuffer()
  const took = Math.round(performance.now() - begun)
  const failed = response.status === 201 ? 0 : 1
  const times = { p50: took, p95: took, max: took }
  return { name: "report", requests: 1, failed, ...times, load: load(), limit: REPORT_MS }
}

/** What filters and searches are made of. */
async function factsOf(databaseUrl) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    const units = await client.query(
      "select distinct unit_code from ocop_product where unit_code is not null order by 1"
    )
    const names = await client.query("select distinct name from ocop_product order by 1 limit 200")
    return {
      units: units.rows.map(({ unit_code }) => unit_code),
      words: names.rows.map(({ name }) => name.split(" ").slice(0, 2).join(" ")),
    }
  } finally {
    await client.end()
  }
}

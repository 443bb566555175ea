import { randomBytes } from "node:crypto"
import fs from "node:fs"
import os from "node:os"
import path from "node:path"
import { runToEnd } from "./child-processes.mjs"
import { createDatabase, dropDatabase } from "./database.mjs"
import { atTheEnd } from "./ending.mjs"
import { Problem } from "./problem.mjs"
import { dataDir, projectRoot } from "./project-paths.mjs"
import { readyDatabase } from "./ready-database.mjs"

/** An empty folder for a measurement's files, gone when it ends. */
export function ownFolder(name) {
  const folder = path.join(dataDir, name)
  fs.rmSync(folder, { recursive: true, force: true })
  fs.mkdirSync(folder, { recursive: true })
  atTheEnd(() => fs.rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** The address of a database beside the shop's, on the same server, gone when the measurement ends. */
export async function ownDatabase(name) {
  const { url } = await readyDatabase(name)
  const database = `ocop_measure_${randomBytes(4).toString("hex")}`
  await createDatabase(url, database)
  atTheEnd(() => dropDatabase(url, database))
  const own = new URL(url)
  own.pathname = `/${database}`
  return own.href
}

/** The value of an option that counts something. @throws Problem */
export function wholeNumber(option, text) {
  const number = Number(text)
  if (Number.isInteger(number) && number > 0) return number
  throw new Problem(`--${option} ${text}: not a whole number above 0.`)
}

/** The token of somebody in a staff area (`sales-point`, `province`). @throws Problem */
export async function signIn(backend, area, { email, password }) {
  const response = await fetch(`${backend}/${area}/sign-in`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ email, password }),
  })
  const { token } = await response.json()
  if (!token) throw new Problem(`${email} could not sign in: ${response.status}.`)
  return token
}

/**
 * Asks for addresses in turn, `rate` times a second for so many seconds after a warm-up, from a process of its own.
 * @returns {Promise<{ requests: number, failed: number, p50: number, p95: number, p99: number, max: number }>} times in milliseconds
 */
export async function askInTurn(addresses, { folder, rate, seconds, key, token, log }) {
  const file = path.join(folder, "addresses.txt")
  fs.writeFileSync(file, addresses.join("\n"))
  let last = ""
  await runToEnd(
    process.execPath,
    [
      path.join(projectRoot, "e2e/verification-load.mjs"),
      ...["--addresses", file, "--rate", String(rate), "--seconds", String(seconds)],
      ...(key ? ["--key", key] : []),
      ...(token ? ["--token", token] : []),
    ],
    { cwd: projectRoot, log, name: "The load", onLine: (line) => (last = line) }
  )
  return JSON.parse(last)
}

/** The machine's load of the last minute. */
export function load() {
  return os.loadavg()[0].toFixed(1)
}

/**
 * Prints the times of each question as a table, with the load.
 * @param found rows `{ name, requests, failed, p50, p95, max, load, limit }`, times and limit in milliseconds
 * @throws Problem when an answer failed, or a 95th percentile is above its limit
 */
export function judge(found) {
  console.table(Object.fromEntries(found.map(({ name, ...row }) => [name, row])))
  const failed = found.filter((row) => row.failed > 0)
  if (failed.length > 0) {
    throw new Problem(`Not everything was answered with 200: ${failed.map((row) => row.name)}.`)
  }
  const slow = found.filter((row) => !(row.p95 <= row.limit))
  if (slow.length > 0) throw new Problem(`Too slow: ${slow.map((row) => row.name).join(", ")}.`)
}

// How fast pages and routes are answered, on a shop that is up: `node e2e/verification-load.mjs --addresses FILE`.
// FILE holds one address a line. Each is asked once in turn, so that no cache of some seconds answers for us. Requests
// begin at even distances, whether or not the one before was answered: people who scan do not wait for each other.
// Last line of the output: {"requests","failed","p50","p95","p99","max"} in milliseconds.
import { readFileSync } from "node:fs"
import http from "node:http"
import { parseArgs } from "node:util"

const { values } = parseArgs({
  options: {
    addresses: { type: "string" },
    rate: { type: "string", default: "50" },
    seconds: { type: "string", default: "30" },
    key: { type: "string", default: "" },
    token: { type: "string", default: "" },
  },
})
if (!values.addresses) throw new Error("name a file with --addresses")
const addresses = readFileSync(values.addresses, "utf8").split("\n").filter(Boolean)
const gapMs = 1000 / Number(values.rate)
const agent = new http.Agent({ keepAlive: true, maxSockets: 64 })
const headers = {
  "accept-encoding": "gzip",
  ...(values.key && { "x-publishable-api-key": values.key }),
  ...(values.token && { authorization: `Bearer ${values.token}` }),
}

/** @returns the milliseconds until the last byte, and whether it was a page */
function ask(address) {
  const begun = performance.now()
  return new Promise((resolve) => {
    const end = (ok) => resolve({ ok, milliseconds: performance.now() - begun })
    const request = http.get(address, { agent, headers, timeout: 10_000 }, (response) => {
      response.resume()
      response.on("end", () => end(response.statusCode === 200))
      response.on("error", () => end(false))
    })
    request.on("timeout", () => request.destroy(new Error("no answer in 10 s")))
    request.on("error", () => end(false))
  })
}

/** @returns the answers of `seconds` seconds, one every `gapMs` */
async function load(seconds) {
  const answers = []
  const begun = performance.now()
  const total = Math.round((seconds * 1000) / gapMs)
  for (let sent = 0; sent < total; sent += 1) {
    const wait = begun + sent * gapMs - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    answers.push(ask(addresses[sent % addresses.length]))
  }
  return Promise.all(answers)
}

await load(Math.min(10, Number(values.seconds)))
const answers = await load(Number(values.seconds))
const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
const at = (share) => Number(times[Math.ceil(share * times.length) - 1]?.toFixed(1))
console.log(
  JSON.stringify({
    requests: times.length,
    failed: answers.filter(({ ok }) => !ok).length,
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
  })
)
agent.destroy()

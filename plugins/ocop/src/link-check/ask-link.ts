import { lookup as systemLookup } from "node:dns/promises"
import http from "node:http"
import https from "node:https"
import { isIP, type LookupFunction } from "node:net"
import { isPublicAddress } from "./public-address"

/** Why a link was not followed or gave no answer. */
export type LinkFault =
  | "not_a_web_address"
  | "has_credentials"
  | "odd_port"
  | "private_address"
  | "unknown_host"
  | "too_many_redirects"
  | "timed_out"
  | "connection_failed"

export type LinkAnswer = {
  /** Of the last answer; null when there was none. */
  status: number | null
  fault: LinkFault | null
  /** Where the redirects led. */
  finalUrl: string
  tookMs: number
}

export type LinkRules = {
  userAgent: string
  /** For everything, redirects included. */
  timeoutMs: number
  maxBytes: number
  maxRedirects: number
  resolve: (host: string) => Promise<string[]>
  allowAddress: (address: string) => boolean
  allowPort: (port: number) => boolean
}

export const LINK_RULES: LinkRules = {
  userAgent: "OCOP-QuangNinh-LinkCheck/1.0 (province's check of product listings)",
  timeoutMs: 10_000,
  maxBytes: 256 * 1024,
  maxRedirects: 4,
  resolve: async (host) => (await systemLookup(host, { all: true })).map(({ address }) => address),
  allowAddress: isPublicAddress,
  allowPort: (port) => port === 80 || port === 443,
}

class Fault extends Error {
  constructor(readonly fault: LinkFault) {
    super(fault)
  }
}

/**
 * Asks a web address whether it is there, on behalf of nobody: no cookies, no credentials, GET. Each hop is judged anew, and the
 * connection goes to the very address that was judged, so that a name cannot answer one thing to us and another to the socket.
 * Never throws: what went wrong is told in `fault`.
 */
export async function askLink(address: string, rules: LinkRules = LINK_RULES): Promise<LinkAnswer> {
  const began = performance.now()
  const deadline = AbortSignal.timeout(rules.timeoutMs)
  let at = address
  const answer = (status: number | null, fault: LinkFault | null): LinkAnswer => ({
    status,
    fault,
    finalUrl: at,
    tookMs: Math.round(performance.now() - began),
  })
  let status: number | null = null
  try {
    for (let hop = 0; hop <= rules.maxRedirects; hop += 1) {
      const url = checkedUrl(at, rules)
      const pinned = await withDeadline(judgedAddress(url, rules), deadline)
      const reply = await get(url, pinned, rules, deadline)
      status = reply.status
      if (!reply.location) return answer(status, null)
      at = new URL(reply.location, url).href
    }
    return answer(status, "too_many_redirects")
  } catch (error) {
    if (error instanceof Fault) return answer(status, error.fault)
    return answer(status, deadline.aborted ? "timed_out" : "connection_failed")
  }
}

/** `URL` writes decimal, octal and short IPv4 hosts out in full, so they are judged as what they are. */
function checkedUrl(text: string, { allowPort }: LinkRules): URL {
  if (!URL.canParse(text)) throw new Fault("not_a_web_address")
  const url = new URL(text)
  if (url.protocol !== "http:" && url.protocol !== "https:") throw new Fault("not_a_web_address")
  if (url.username || url.password) throw new Fault("has_credentials")
  const port = url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port)
  if (!allowPort(port)) throw new Fault("odd_port")
  return url
}

/** One private address among a name's answers refuses the name: an honest shop has none. */
async function judgedAddress(url: URL, { resolve, allowAddress }: LinkRules): Promise<string> {
  const host = url.hostname.replace(/^\[|\]$/g, "")
  let addresses: string[]
  try {
    addresses = isIP(host) ? [host] : await resolve(host)
  } catch {
    throw new Fault("unknown_host")
  }
  const [first] = addresses
  if (first === undefined) throw new Fault("unknown_host")
  if (!addresses.every(allowAddress)) throw new Fault("private_address")
  return first
}

function get(
  url: URL,
  pinned: string,
  { userAgent, maxBytes }: LinkRules,
  signal: AbortSignal
): Promise<{ status: number; location: string | null }> {
  const lookup: LookupFunction = (_host, options, done) => {
    const family = isIP(pinned)
    if (options.all) done(null, [{ address: pinned, family }])
    else done(null, pinned, family)
  }
  return new Promise((resolve, reject) => {
    const client = url.protocol === "https:" ? https : http
    const request = client.request(url, {
      agent: false,
      lookup,
      signal,
      headers: { "user-agent": userAgent, accept: "text/html,*/*;q=0.5" },
    })
    request.on("error", reject)
    request.on("response", (response) => {
      const status = response.statusCode ?? 0
      const location = status >= 300 && status < 400 ? (response.headers.location ?? null) : null
      let bytes = 0
      const end = () => {
        resolve({ status, location })
        request.destroy()
      }
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length
        if (bytes >= maxBytes) end()
      })
      response.on("end", end)
      response.on("error", reject)
      // A redirect's body says nothing.
      if (location !== null) end()
    })
    request.end()
  })
}

/** A resolver that hangs must not outlast the deadline. */
function withDeadline<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Fault("timed_out"))
    if (signal.aborted) late()
    signal.addEventListener("abort", late, { once: true })
    work.then(resolve, reject)
  })
}

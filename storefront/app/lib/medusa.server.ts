import { BackendError, type BackendErrorKind } from "./backend-error"
import { env } from "./env.server"
import type { Lang } from "./language"

export type Query = Record<string, string | number | boolean | null | undefined | readonly string[]>

/** `headers` go along with every call: who asks, with which key. */
export type Caller = { lang: Lang; signal?: AbortSignal; headers?: Record<string, string> }

const READ_MS = 3_000
const WRITE_MS = 8_000

/**
 * A caller of the backend bound to one request: its language and its patience. Throws BackendError only.
 * Reads are repeated once on a network error or 502–504, inside the same time limit; writes never are.
 */
export function medusa({ lang, signal, headers = {} }: Caller) {
  const within = (ms: number) =>
    AbortSignal.any([AbortSignal.timeout(ms), ...(signal ? [signal] : [])])
  const send = async <T>(
    method: string,
    path: string,
    body: object | undefined,
    limit: AbortSignal
  ) => (await answerTo(method, path, body, lang, headers, limit, readJson)) as T
  const call = <T>(method: string, path: string, body: object | undefined, ms: number) =>
    send<T>(method, path, body, within(ms))
  return {
    get: async <T>(path: string, query: Query = {}, ms = READ_MS): Promise<T> => {
      const limit = within(ms)
      const address = path + search(query)
      try {
        return await send<T>("GET", address, undefined, limit)
      } catch (error) {
        if (error instanceof BackendError && error.kind === "down" && !limit.aborted) {
          return await send<T>("GET", address, undefined, limit)
        }
        throw error
      }
    },
    post: <T>(path: string, body: object = {}, ms = WRITE_MS) => call<T>("POST", path, body, ms),
    remove: <T>(path: string, body?: object, ms = WRITE_MS) => call<T>("DELETE", path, body, ms),
    /** A file as it comes: a PDF, a table. */
    file: (path: string, query: Query = {}, ms = WRITE_MS): Promise<BackendFile> =>
      answerTo("GET", path + search(query), undefined, lang, headers, within(ms), readFile),
  }
}

/** The query string with its leading "?", keys sorted so that equal queries share a cache entry; "" when empty. */
export function search(query: Query): string {
  const params = new URLSearchParams()
  for (const key of Object.keys(query).sort()) {
    for (const value of valuesOf(query[key])) params.append(key, value)
  }
  const text = params.toString()
  return text && `?${text}`
}

function valuesOf(value: Query[string]): string[] {
  if (value === undefined || value === null || value === "") return []
  return typeof value === "object" ? [...value].sort() : [String(value)]
}

export type BackendFile = { bytes: ArrayBuffer; type: string; disposition: string | null }

/** `body`: JSON, or a form with files. */
async function answerTo<T>(
  method: string,
  path: string,
  body: object | undefined,
  lang: Lang,
  headers: Record<string, string>,
  signal: AbortSignal,
  read: (response: Response) => Promise<T | undefined>
): Promise<T> {
  const form = body instanceof FormData
  let response: Response
  let refused = ""
  try {
    response = await fetch(new URL(path, env.MEDUSA_INTERNAL_URL), {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": env.MEDUSA_PUBLISHABLE_KEY,
        "x-medusa-locale": lang === "en" ? "en-US" : "vi-VN",
        ...(body && !form && { "content-type": "application/json" }),
        ...headers,
      },
      body: form ? body : body && JSON.stringify(body),
      signal,
      redirect: "error",
    })
    if (response.ok) {
      const answer = await read(response)
      if (answer !== undefined) return answer
    } else {
      refused = await response.text()
    }
  } catch (cause) {
    throw signal.aborted
      ? new BackendError("timeout", 504, `${method} ${path}: no answer in time`)
      : new BackendError("down", 503, `${method} ${path}: ${reason(cause)}`)
  }
  const json = parse(refused)
  const refusal = isRecord(json) ? json : {}
  const wait = Number(response.headers.get("retry-after"))
  throw new BackendError(
    kindOf(response.status),
    response.status,
    typeof refusal.message === "string" ? refusal.message : `${method} ${path}: ${response.status}`,
    typeof refusal.code === "string" ? refusal.code : null,
    refusal,
    wait > 0 ? wait : null
  )
}

/** Undefined when the answer is no JSON: then something other than the backend has answered. */
async function readJson(response: Response): Promise<unknown> {
  return parse(await response.text())
}

async function readFile(response: Response): Promise<BackendFile> {
  return {
    bytes: await response.arrayBuffer(),
    type: response.headers.get("content-type") ?? "application/octet-stream",
    disposition: response.headers.get("content-disposition"),
  }
}

function kindOf(status: number): BackendErrorKind {
  if (status === 404) return "not_found"
  if (status === 401 || status === 403) return "unauthorized"
  if (status === 429) return "busy"
  if (status >= 500 || status < 400) return "down"
  return "refused"
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

function reason(cause: unknown): string {
  if (!(cause instanceof Error)) return "network error"
  return cause.cause instanceof Error ? cause.cause.message : cause.message
}

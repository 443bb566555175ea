import { BackendError, type BackendErrorKind } from "./backend-error"
import { env } from "./env.server"
import type { Lang } from "./language"

export type Query = Record<string, string | number | boolean | null | undefined | readonly string[]>

export type Caller = { lang: Lang; signal?: AbortSignal }

const READ_MS = 3_000
const WRITE_MS = 8_000

/**
 * A caller of the backend bound to one request: its language and its patience. Throws BackendError only.
 * Reads are repeated once on a network error or 502–504, inside the same time limit; writes never are.
 */
export function medusa({ lang, signal }: Caller) {
  const call = <T>(method: string, path: string, body: object | undefined, ms: number) =>
    send<T>(
      method,
      path,
      body,
      lang,
      AbortSignal.any([AbortSignal.timeout(ms), ...(signal ? [signal] : [])])
    )
  return {
    get: async <T>(path: string, query: Query = {}, ms = READ_MS): Promise<T> => {
      const limit = AbortSignal.any([AbortSignal.timeout(ms), ...(signal ? [signal] : [])])
      const address = path + search(query)
      try {
        return await send<T>("GET", address, undefined, lang, limit)
      } catch (error) {
        if (error instanceof BackendError && error.kind === "down" && !limit.aborted) {
          return await send<T>("GET", address, undefined, lang, limit)
        }
        throw error
      }
    },
    post: <T>(path: string, body: object = {}, ms = WRITE_MS) => call<T>("POST", path, body, ms),
    remove: <T>(path: string, ms = WRITE_MS) => call<T>("DELETE", path, undefined, ms),
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

async function send<T>(
  method: string,
  path: string,
  body: object | undefined,
  lang: Lang,
  signal: AbortSignal
): Promise<T> {
  let response: Response
  let text: string
  try {
    response = await fetch(new URL(path, env.MEDUSA_INTERNAL_URL), {
      method,
      headers: {
        accept: "application/json",
        "x-publishable-api-key": env.MEDUSA_PUBLISHABLE_KEY,
        "x-medusa-locale": lang === "en" ? "en-US" : "vi-VN",
        ...(body && { "content-type": "application/json" }),
      },
      body: body && JSON.stringify(body),
      signal,
      redirect: "error",
    })
    text = await response.text()
  } catch (cause) {
    throw signal.aborted
      ? new BackendError("timeout", 504, `${method} ${path}: no answer in time`)
      : new BackendError("down", 503, `${method} ${path}: ${reason(cause)}`)
  }
  const json = parse(text)
  if (response.ok && json !== undefined) return json as T
  const refusal = isRecord(json) ? json : {}
  throw new BackendError(
    kindOf(response.status),
    response.status,
    typeof refusal.message === "string" ? refusal.message : `${method} ${path}: ${response.status}`,
    typeof refusal.code === "string" ? refusal.code : null
  )
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

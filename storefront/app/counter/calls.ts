import type { CounterSale } from "./contract"
import type { Post } from "./sender"

const LIMIT_MS = 15_000

/** The address of our own server that passes a call on to the backend: `callPath("ha-long", "/sales")`. */
export function callPath(point: string, path: string): string {
  return `/sales-point/${encodeURIComponent(point)}/counter${path}`
}

/** What came back; `message` is the backend's own sentence where it refused. */
export type Answer<T> =
  { ok: true; body: T } | { ok: false; status: number; message: string | null }

/** Hands one entry to the backend. Rejects without an answer within 15 s. */
export const postEntry: Post = async (entry) => {
  const path = entry.kind === "sale" ? "/sales" : "/counts"
  const answer = await fetch(callPath(entry.point, path), {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": entry.key },
    body: JSON.stringify(entry.body),
    signal: AbortSignal.timeout(LIMIT_MS),
    redirect: "error",
  })
  const wait = Number(answer.headers.get("retry-after"))
  return {
    status: answer.status,
    body: await answer.json().catch((): unknown => null),
    retryAfterS: wait > 0 ? wait : null,
  }
}

/** A sale as it stands now. */
export function readSale(point: string, id: string, signal?: AbortSignal) {
  return call<{ sale: CounterSale }>(callPath(point, `/sales/${id}`), { method: "GET" }, signal)
}

export function cancelSale(point: string, id: string, reason: string) {
  return write<{ sale: CounterSale }>(callPath(point, `/sales/${id}/cancel`), { reason })
}

export function sendReceipt(point: string, id: string, email: string) {
  return write<unknown>(callPath(point, `/sales/${id}/receipt`), { email })
}

/** Asks for more codes for this device; `have` are those that it still keeps. */
export function topUpCodes(point: string, device: string, have: readonly string[]) {
  return write<{ codes: string[] }>(callPath(point, "/codes"), { device, have })
}

function write<T>(path: string, body: object) {
  return call<T>(path, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  })
}

async function call<T>(path: string, init: RequestInit, signal?: AbortSignal): Promise<Answer<T>> {
  try {
    const answer = await fetch(path, {
      ...init,
      redirect: "error",
      signal: AbortSignal.any([AbortSignal.timeout(LIMIT_MS), ...(signal ? [signal] : [])]),
    })
    const body: unknown = await answer.json()
    if (answer.ok) return { ok: true, body: body as T }
    const said = (body as { message?: unknown } | null)?.message
    return { ok: false, status: answer.status, message: typeof said === "string" ? said : null }
  } catch {
    return { ok: false, status: 0, message: null }
  }
}

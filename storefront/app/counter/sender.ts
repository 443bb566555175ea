import type { CounterSale, RefusedLine } from "./contract"
import type { Entry, Queue, Refusal } from "./queue"

/** An answer of the backend, as it came through our own server. Rejects when there is none. */
export type Post = (
  entry: Entry
) => Promise<{ status: number; body: unknown; retryAfterS: number | null }>

/** Why the sender stopped. */
export type Outcome =
  /** Everything is booked. */
  | { stopped: "empty" }
  /** The oldest entry was refused: the clerk decides, and nothing behind it is sent before. */
  | { stopped: "refused" }
  | { stopped: "signed_out" }
  /** No line, or nobody at the other end who could answer; `waitMs` when the server said how long. */
  | { stopped: "no_answer"; waitMs: number | null }

/**
 * Sends a point's entries, the oldest first, each until it is answered. An entry leaves the queue only when the backend has
 * booked it; without an answer it is sent again later under the same key, so the backend books it once.
 * Call it under a lock that all tabs share.
 */
export async function sendQueue(
  point: string,
  queue: Queue,
  post: Post,
  onBooked: (entry: Entry, sale: CounterSale | null) => void
): Promise<Outcome> {
  for (;;) {
    const [head] = await queue.entries(point)
    if (!head) return { stopped: "empty" }
    if (head.refusal) return { stopped: "refused" }
    const entry = await queue.attempt(head.seq, head.key)
    // Another tab decided about it in between: look again.
    if (!entry) continue
    const answer = await post(entry).catch(() => null)
    if (!answer) return { stopped: "no_answer", waitMs: null }
    const { status, body, retryAfterS } = answer
    if (status === 200 || status === 201) {
      const sale = entry.kind === "sale" ? saleIn(body) : null
      // Something other than the backend said "200": nothing is known to be booked.
      if (entry.kind === "sale" ? !sale : !isRecord(body)) {
        return { stopped: "no_answer", waitMs: null }
      }
      await queue.booked(entry.seq, entry.key, sale)
      onBooked(entry, sale)
      continue
    }
    if (status === 401 || status === 403) return { stopped: "signed_out" }
    if (status < 400 || status >= 500 || status === 408 || status === 429) {
      return { stopped: "no_answer", waitMs: retryAfterS === null ? null : retryAfterS * 1000 }
    }
    // The person does not work here any more: whoever does may send it.
    if (status === 404 && entry.kind === "sale") return { stopped: "signed_out" }
    await queue.refuse(entry.seq, entry.key, refusalIn(status, body))
    return { stopped: "refused" }
  }
}

const FIRST_WAIT_MS = 2_000
const LONGEST_WAIT_MS = 60_000

/** How long to wait before the `nth` try without an answer (1, 2, …). */
export function waitBefore(nth: number): number {
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (nth - 1))
}

function saleIn(body: unknown): CounterSale | null {
  if (!isRecord(body) || !isRecord(body.sale) || typeof body.sale.id !== "string") return null
  // Our own backend's answer: the contract says what is in it.
  return body.sale as CounterSale
}

function refusalIn(status: number, body: unknown): Refusal {
  const said = isRecord(body) ? body : {}
  return {
    status,
    code: typeof said.code === "string" ? said.code : null,
    message: typeof said.message === "string" ? said.message : "",
    lines: Array.isArray(said.lines) ? said.lines.flatMap(refusedLine) : [],
    item:
      isRecord(said.item) &&
      typeof said.item.stocked === "number" &&
      typeof said.item.version === "string"
        ? { stocked: said.item.stocked, version: said.item.version }
        : null,
  }
}

function refusedLine(line: unknown): RefusedLine[] {
  if (!isRecord(line) || typeof line.variant_id !== "string") return []
  const text = (value: unknown) => (typeof value === "string" ? value : "")
  const number = (value: unknown) => (typeof value === "number" ? value : null)
  return [
    {
      variant_id: line.variant_id,
      title: text(line.title),
      code: text(line.code),
      message: text(line.message),
      available: number(line.available),
      price_vnd: number(line.price_vnd),
    },
  ]
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null
}

import { describe, expect, it } from "vitest"
import type { Entry } from "../queue"
import { sendQueue, waitBefore, type Post } from "../sender"
import { MemoryQueue, waitingSale } from "./memory-queue"

type Answer = Awaited<ReturnType<Post>>
const said = (status: number, body: unknown = {}, retryAfterS: number | null = null): Answer => ({
  status,
  body,
  retryAfterS,
})

/** A backend that books each key once, with ten pieces on the shelf, and answers by `line` (the n-th request). */
function ledger(line: (n: number, book: () => Answer) => Answer | null) {
  const booked = new Map<string, Answer>()
  const seen: string[] = []
  let stock = 10
  const post: Post = async (entry: Entry) => {
    seen.push(entry.key)
    const book = () => {
      const known = booked.get(entry.key)
      if (known) return known
      if (entry.kind === "sale") stock -= entry.body.lines[0]?.quantity ?? 0
      const answer = said(200, { sale: { id: `order_${entry.key}`, key: entry.key } })
      booked.set(entry.key, answer)
      return answer
    }
    const answer = line(seen.length, book)
    if (!answer) throw new TypeError("network error")
    return answer
  }
  return { post, seen, stock: () => stock }
}

function queueOf(...entries: Entry[]) {
  const queue = new MemoryQueue()
  queue.rows = entries
  return queue
}

const nothing = () => {}

describe("sending what waits on the device", () => {
  it("books all in the order of the taps", async () => {
    const queue = queueOf(waitingSale(1, 2), waitingSale(2), waitingSale(3))
    const { post, seen, stock } = ledger((_n, book) => book())
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "empty" })
    expect([seen, stock(), queue.rows]).toEqual([["key-1", "key-2", "key-3"], 6, []])
    expect(queue.sales.get("key-2")?.id).toBe("order_key-2")
  })

  it.each([
    ["the answer is lost", () => null],
    ["a gateway fails after the write", () => said(502)],
    ["something else answers 200", () => said(200, "<html>")],
  ])("books once when %s", async (_what, broken) => {
    const queue = queueOf(waitingSale(1))
    const { post, seen, stock } = ledger((n, book) => {
      const answer = book()
      return n === 1 ? broken() : answer
    })
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({
      stopped: "no_answer",
      waitMs: null,
    })
    expect(queue.rows.map(({ attempts }) => attempts)).toEqual([1])
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "empty" })
    expect([seen, stock()]).toEqual([["key-1", "key-1"], 9])
  })

  it("stops at a sale that is refused, and sends nothing behind it until the clerk decides", async () => {
    const queue = queueOf(waitingSale(1), waitingSale(2))
    const line = {
      variant_id: "v1",
      title: "Chả mực",
      code: "insufficient_stock",
      message: "“Chả mực” không còn đủ.",
      available: 0,
      price_vnd: 50_000,
    }
    const { post, seen } = ledger(() => said(409, { code: "insufficient_stock", lines: [line] }))
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "refused" })
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "refused" })
    expect(seen).toEqual(["key-1"])
    expect(queue.rows[0]?.refusal).toEqual({
      status: 409,
      code: "insufficient_stock",
      message: "",
      lines: [line],
      item: null,
    })
  })

  it.each([400, 409, 422])("marks a sale that is answered %i", async (status) => {
    const queue = queueOf(waitingSale(1))
    const { post } = ledger(() => said(status, { code: "x", message: "Không ghi được." }))
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "refused" })
    expect(queue.rows[0]?.refusal?.message).toBe("Không ghi được.")
  })

  it.each([401, 403, 404])(
    "keeps everything when the person may not send it: %i",
    async (status) => {
      const queue = queueOf(waitingSale(1))
      const { post } = ledger(() => said(status))
      expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "signed_out" })
      expect(queue.rows.map(({ refusal }) => refusal)).toEqual([null])
    }
  )

  it("waits as long as the server asks", async () => {
    const { post } = ledger(() => said(429, {}, 60))
    expect(await sendQueue("ha-long", queueOf(waitingSale(1)), post, nothing)).toEqual({
      stopped: "no_answer",
      waitMs: 60_000,
    })
  })

  it("leaves another point's sales alone", async () => {
    const queue = queueOf(waitingSale(1, 1, "mong-cai"))
    const { post, seen } = ledger((_n, book) => book())
    expect(await sendQueue("ha-long", queue, post, nothing)).toEqual({ stopped: "empty" })
    expect([seen, queue.rows.length]).toEqual([[], 1])
  })

  it("tries again after 2, 4, 8 … seconds, at most a minute", () => {
    expect([1, 2, 3, 5, 6, 40].map(waitBefore)).toEqual([2000, 4000, 8000, 32000, 60000, 60000])
  })
})

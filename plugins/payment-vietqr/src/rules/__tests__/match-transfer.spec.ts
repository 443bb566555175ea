import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  matchTransfer,
  type CountedTransfer,
  type ExpectedPayment,
  type IncomingTransfer,
} from "../match-transfer"
import vectors from "./payment-vectors.json"

const placedAt = new Date("2026-11-20T07:00:00Z")
const ACCOUNT = "0123499999"

function minute(n: number): Date {
  return new Date(placedAt.getTime() + n * 60_000)
}

type Arrival = IncomingTransfer & { at: Date }

/** Sends transfers one after another through the rule, the way the receiving workflow does. */
function receive(start: ExpectedPayment, arrivals: Arrival[]) {
  const judged: CountedTransfer[] = []
  const expected = { ...start }
  let refundDue = 0
  let timesPaid = 0
  let late = false
  for (const { at, ...transfer } of arrivals) {
    const verdict = matchTransfer(expected, judged, transfer, at)
    if (verdict.kind === "duplicate") {
      continue
    }
    const creditedVnd = verdict.kind === "credited" ? verdict.creditedVnd : 0
    judged.push({ providerTransactionId: transfer.providerTransactionId, creditedVnd })
    if (verdict.kind === "credited" || verdict.kind === "review") {
      refundDue += verdict.payBackVnd
    }
    if (verdict.kind === "review" && verdict.reason !== "already_paid") {
      late = true
    }
    if (verdict.kind === "credited" && verdict.completes) {
      expected.state = "paid"
      timesPaid += 1
    }
  }
  const creditedVnd = judged.reduce((sum, one) => sum + one.creditedVnd, 0)
  const state =
    expected.state === "paid"
      ? "paid"
      : late
        ? "review_late"
        : creditedVnd > 0
          ? "underpaid"
          : "awaiting"
  return { state, refundDue, timesPaid, creditedVnd }
}

function order(amountVnd: number, minutes: number, state: ExpectedPayment["state"]) {
  return { amountVnd, expiresAt: minute(minutes), accountNumber: ACCOUNT, state }
}

describe("matching transfers to an order of 250 000 đồng with 30 minutes", () => {
  it.each(vectors.matching.cases)("$name", (example) => {
    const { total, window_minutes } = vectors.matching.order
    const before = example.order_state_before === "cancelled" ? "cancelled" : "open"
    const result = receive(
      order(total, window_minutes, before),
      example.notifications.map((n) => ({
        providerTransactionId: n.provider_transaction_id,
        amountVnd: n.amount,
        direction: n.direction === "out" ? "out" : "in",
        accountNumbers: [ACCOUNT],
        at: minute(n.minute),
      }))
    )
    expect({ state: result.state, refund_due: result.refundDue }).toEqual({
      state: example.expected_state,
      refund_due: example.refund_due,
    })
  })
})

describe("a transfer that is not for this order", () => {
  const transfer: IncomingTransfer = {
    providerTransactionId: "T1",
    amountVnd: 250_000,
    direction: "in",
    accountNumbers: ["999"],
  }

  it("is ignored on another account, even with the right code", () => {
    expect(matchTransfer(order(250_000, 30, "open"), [], transfer, minute(1))).toEqual({
      kind: "ignored",
      reason: "wrong_account",
    })
  })

  it("is ignored when nothing was transferred", () => {
    expect(
      matchTransfer(order(250_000, 30, "open"), [], { ...transfer, amountVnd: 0 }, minute(1))
    ).toEqual({ kind: "ignored", reason: "not_positive" })
  })

  it("is taken when the virtual account is the one on the QR", () => {
    expect(
      matchTransfer(
        order(250_000, 30, "open"),
        [],
        { ...transfer, accountNumbers: ["999", ACCOUNT] },
        minute(1)
      )
    ).toEqual({ kind: "credited", creditedVnd: 250_000, payBackVnd: 0, completes: true })
  })
})

describe("the end of the window", () => {
  it.each([
    ["one millisecond before", -1, "credited"],
    ["the instant itself", 0, "review"],
  ])("%s", (_case, offsetMs, kind) => {
    const at = new Date(minute(30).getTime() + offsetMs)
    const transfer: IncomingTransfer = {
      providerTransactionId: "T1",
      amountVnd: 250_000,
      direction: "in",
      accountNumbers: [ACCOUNT],
    }
    expect(matchTransfer(order(250_000, 30, "open"), [], transfer, at).kind).toBe(kind)
  })
})

describe("whatever transfers come, in whatever order", () => {
  const arrival = fc.record({
    providerTransactionId: fc.constantFrom("T1", "T2", "T3", "T4", "T5"),
    amountVnd: fc.integer({ min: -1_000, max: 400_000 }),
    direction: fc.constantFrom("in" as const, "in" as const, "out" as const),
    accountNumbers: fc.constantFrom([ACCOUNT], [ACCOUNT], ["999"]),
    at: fc.integer({ min: 0, max: 45 }).map(minute),
  })
  const state = fc.constantFrom("open" as const, "cancelled" as const)

  it("no money is lost: credited plus owed back is all that came in", () => {
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 12 }), state, (arrivals, before) => {
        const result = receive(order(250_000, 30, before), arrivals)
        const first = new Map<string, Arrival>()
        for (const one of arrivals) {
          if (!first.has(one.providerTransactionId)) first.set(one.providerTransactionId, one)
        }
        const cameIn = [...first.values()]
          .filter((one) => one.direction === "in" && one.accountNumbers[0] === ACCOUNT)
          .reduce((sum, one) => sum + Math.max(0, one.amountVnd), 0)
        expect(result.creditedVnd + result.refundDue).toBe(cameIn)
      })
    )
  })

  it("an order is paid at most once, exactly, and never after it was cancelled", () => {
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 12 }), state, (arrivals, before) => {
        const result = receive(order(250_000, 30, before), arrivals)
        expect(result.timesPaid).toBeLessThanOrEqual(before === "cancelled" ? 0 : 1)
        expect(result.creditedVnd).toBeLessThanOrEqual(250_000)
        expect(result.timesPaid === 1).toBe(result.creditedVnd === 250_000)
      })
    )
  })
})

describe("the verdict on one transfer", () => {
  const transfer: IncomingTransfer = {
    providerTransactionId: "2",
    direction: "in",
    amountVnd: 100_000,
    accountNumbers: [ACCOUNT],
  }
  const half: CountedTransfer = { providerTransactionId: "1", creditedVnd: 150_000 }
  const all: CountedTransfer = { providerTransactionId: "1", creditedVnd: 250_000 }
  const open = order(250_000, 30, "open")

  it.each<[string, ExpectedPayment, CountedTransfer[], Partial<IncomingTransfer>, number, object]>([
    [
      "completes the sum",
      open,
      [half],
      {},
      1,
      { kind: "credited", creditedVnd: 100_000, payBackVnd: 0, completes: true },
    ],
    [
      "falls short",
      open,
      [],
      {},
      1,
      { kind: "credited", creditedVnd: 100_000, payBackVnd: 0, completes: false },
    ],
    [
      "is over",
      open,
      [half],
      { amountVnd: 130_000 },
      1,
      { kind: "credited", creditedVnd: 100_000, payBackVnd: 30_000, completes: true },
    ],
    ["came before", open, [{ ...half, providerTransactionId: "2" }], {}, 1, { kind: "duplicate" }],
    ["goes out", open, [], { direction: "out" }, 1, { kind: "ignored", reason: "outgoing" }],
    ["is nothing", open, [], { amountVnd: 0 }, 1, { kind: "ignored", reason: "not_positive" }],
    [
      "went elsewhere",
      open,
      [],
      { accountNumbers: ["1"] },
      1,
      { kind: "ignored", reason: "wrong_account" },
    ],
    [
      "is for a cancelled order",
      { ...open, state: "cancelled" },
      [],
      {},
      1,
      { kind: "review", reason: "cancelled", payBackVnd: 100_000 },
    ],
    [
      "is for a cancelled order that was paid",
      { ...open, state: "cancelled" },
      [all],
      {},
      99,
      { kind: "review", reason: "cancelled", payBackVnd: 100_000 },
    ],
    [
      "is for a paid order whose transfers are not at hand",
      { ...open, state: "paid" },
      [],
      {},
      1,
      { kind: "review", reason: "already_paid", payBackVnd: 100_000 },
    ],
    [
      "comes when the sum is complete and the capture still runs",
      open,
      [all],
      {},
      1,
      { kind: "review", reason: "already_paid", payBackVnd: 100_000 },
    ],
    [
      "comes at the end of the window",
      open,
      [half],
      {},
      30,
      { kind: "review", reason: "late", payBackVnd: 100_000 },
    ],
  ])("that %s", (_case, expected, earlier, change, at, verdict) => {
    expect(matchTransfer(expected, earlier, { ...transfer, ...change }, minute(at))).toEqual(
      verdict
    )
  })
})

import type { CounterSale } from "../contract"
import type { DroppedEntry, Entry, Queue, SaleEntry } from "../queue"

/** A queue without a disk, for the tests of whoever uses one. */
export class MemoryQueue implements Queue {
  rows: Entry[] = []
  readonly sales = new Map<string, CounterSale>()
  readonly given: DroppedEntry[] = []

  entries = async (point: string) => this.rows.filter((row) => row.point === point)
  unsent = async () => new Map<string, number>()
  addSale = async () => null
  addCount = async () => {
    throw new Error("not asked for in these tests")
  }
  markPaidSeen = async () => false
  dropped = async () => this.given
  bookedSale = async (key: string) => this.sales.get(key) ?? null
  codes = async () => ({ device: "till-1", free: [] })
  keepCodes = async () => {}

  attempt = async (seq: number, key: string) => {
    const row = this.find(seq, key)
    if (!row || row.refusal) return null
    row.attempts += 1
    return { ...row }
  }
  refuse = async (seq: number, key: string, refusal: NonNullable<Entry["refusal"]>) => {
    const row = this.find(seq, key)
    if (row) row.refusal = refusal
  }
  booked = async (seq: number, key: string, sale: CounterSale | null) => {
    this.rows = this.rows.filter((row) => row.seq !== seq)
    if (sale) this.sales.set(key, sale)
  }
  replace = async (seq: number, key: string, entry: Entry) => {
    const at = this.rows.findIndex((row) => row.seq === seq && row.key === key)
    if (at >= 0) this.rows[at] = entry
    return at >= 0
  }
  drop = async () => false

  private find(seq: number, key: string) {
    return this.rows.find((row) => row.seq === seq && row.key === key)
  }
}

/** A sale of so many pieces that waits on the device. */
export function waitingSale(seq: number, quantity = 1, point = "ha-long"): SaleEntry {
  return {
    seq,
    key: `key-${seq}`,
    point,
    at: "2026-11-24T03:00:00.000Z",
    by: "Người bán",
    kind: "sale",
    attempts: 0,
    refusal: null,
    totalVnd: 50_000 * quantity,
    lines: [{ variantId: "v1", title: "Chả mực", variant: null, quantity }],
    body: {
      device: "till-1",
      sold_at: "2026-11-24T03:00:00.000Z",
      code: `OCOPQNAAAAAAA${seq}`,
      lines: [{ variant_id: "v1", quantity, unit_price_vnd: 50_000 }],
    },
  }
}

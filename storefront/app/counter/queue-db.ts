import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from "idb"
import type { CounterSale } from "./contract"
import type { CountEntry, DroppedEntry, Entry, Queue, SaleEntry } from "./queue"

type Stores = "queue" | "codes" | "booked" | "dropped" | "devices"

interface CounterDB extends DBSchema {
  queue: { key: number; value: Entry; indexes: { point: string; key: string } }
  /** Codes are never deleted: one that was shown to a buyer must not stand for another sale later. */
  codes: { key: string; value: KeptCode; indexes: { point: string } }
  booked: { key: string; value: { key: string; at: string; sale: CounterSale } }
  dropped: { key: string; value: DroppedEntry; indexes: { point: string } }
  devices: { key: string; value: { point: string; device: string } }
}

type KeptCode = { code: string; point: string; device: string; used: boolean; order: number }

/** The clerk's answer to a sale is wanted today, not next month. */
const BOOKED_DAYS = 7
const DAY_MS = 24 * 60 * 60 * 1000
/** A device that has used up so many of its codes without booking them takes a new name, and with it new codes. */
const ENOUGH_CODES = 5

/** Opens the device's memory in IndexedDB. Throws where the browser has none or refuses it. */
export async function openQueue(): Promise<Queue> {
  const db = await openDB<CounterDB>("ocop-counter", 1, {
    upgrade(made) {
      const queue = made.createObjectStore("queue", { keyPath: "seq", autoIncrement: true })
      queue.createIndex("point", "point")
      queue.createIndex("key", "key", { unique: true })
      made.createObjectStore("codes", { keyPath: "code" }).createIndex("point", "point")
      made.createObjectStore("booked", { keyPath: "key" })
      made.createObjectStore("dropped", { keyPath: "key" }).createIndex("point", "point")
      made.createObjectStore("devices", { keyPath: "point" })
    },
  })
  return new IndexedQueue(db)
}

class IndexedQueue implements Queue {
  constructor(private readonly db: IDBPDatabase<CounterDB>) {}

  async entries(point: string) {
    const found = await this.db.getAllFromIndex("queue", "point", point)
    return found.sort((a, b) => a.seq - b.seq)
  }

  async unsent() {
    const counts = new Map<string, number>()
    for (const { point } of await this.db.getAll("queue")) {
      counts.set(point, (counts.get(point) ?? 0) + 1)
    }
    return counts
  }

  addSale(sale: Parameters<Queue["addSale"]>[0]) {
    return this.write(["queue", "codes"], async (tx) => {
      const code = free(await tx.objectStore("codes").index("point").getAll(sale.point))[0]
      if (!code) return null
      await tx.objectStore("codes").put({ ...code, used: true })
      const body = { ...sale.body, device: code.device, code: code.code }
      return put<SaleEntry>(tx, { ...sale, kind: "sale", body, attempts: 0, refusal: null })
    })
  }

  addCount(count: Parameters<Queue["addCount"]>[0]) {
    return this.write(["queue", "devices"], async (tx) => {
      const device = await deviceOf(tx, count.point)
      const body = { ...count.body, device }
      return put<CountEntry>(tx, { ...count, kind: "count", body, attempts: 0, refusal: null })
    })
  }

  markPaidSeen(seq: number, key: string) {
    return this.change(seq, key, (entry) =>
      entry.kind === "sale" && entry.attempts === 0
        ? { ...entry, body: { ...entry.body, paid_seen: true } }
        : null
    ).then((entry) => entry !== null)
  }

  attempt(seq: number, key: string) {
    return this.change(seq, key, (entry) =>
      entry.refusal ? null : { ...entry, attempts: entry.attempts + 1 }
    )
  }

  async refuse(seq: number, key: string, refusal: NonNullable<Entry["refusal"]>) {
    await this.change(seq, key, (entry) => ({ ...entry, refusal }))
  }

  async booked(seq: number, key: string, sale: CounterSale | null) {
    await this.write(["queue", "booked"], async (tx) => {
      const queue = tx.objectStore("queue")
      if ((await queue.get(seq))?.key === key) await queue.delete(seq)
      const booked = tx.objectStore("booked")
      for (const old of await booked.getAll()) {
        if (Date.now() - Date.parse(old.at) > BOOKED_DAYS * DAY_MS) await booked.delete(old.key)
      }
      if (sale) await booked.put({ key, at: sale.booked_at, sale })
    })
  }

  replace(seq: number, key: string, entry: Entry) {
    return this.write(["queue"], async (tx) => {
      const queue = tx.objectStore("queue")
      if ((await queue.get(seq))?.key !== key) return false
      await queue.put({ ...entry, seq })
      return true
    })
  }

  drop(seq: number, key: string, at: string) {
    return this.write(["queue", "dropped"], async (tx) => {
      const queue = tx.objectStore("queue")
      const entry = await queue.get(seq)
      if (entry?.key !== key) return false
      await tx.objectStore("dropped").put({ key, point: entry.point, droppedAt: at, entry })
      await queue.delete(seq)
      return true
    })
  }

  async dropped(point: string) {
    const found = await this.db.getAllFromIndex("dropped", "point", point)
    return found.sort((a, b) => b.droppedAt.localeCompare(a.droppedAt))
  }

  async bookedSale(key: string) {
    return (await this.db.get("booked", key))?.sale ?? null
  }

  codes(point: string) {
    return this.write(["codes", "devices"], async (tx) => {
      const device = await deviceOf(tx, point)
      const kept = await tx.objectStore("codes").index("point").getAll(point)
      return { device, free: free(kept).map(({ code }) => code) }
    })
  }

  async keepCodes(point: string, device: string, codes: readonly string[]) {
    await this.write(["codes", "devices"], async (tx) => {
      const store = tx.objectStore("codes")
      const kept = await store.index("point").getAll(point)
      const known = new Set(kept.map(({ code }) => code))
      const fresh = codes
        .filter((code) => !known.has(code))
        .map((code, n) => ({ code, point, device, used: false, order: kept.length + n }))
      for (const code of fresh) await store.put(code)
      // The backend tops up to twenty, those included that sales used here which were given up. Before they crowd out the rest:
      if (free(kept).length + fresh.length < ENOUGH_CODES) {
        await tx.objectStore("devices").put({ point, device: crypto.randomUUID() })
      }
    })
  }

  private change(seq: number, key: string, how: (entry: Entry) => Entry | null) {
    return this.write(["queue"], async (tx) => {
      const queue = tx.objectStore("queue")
      const entry = await queue.get(seq)
      const changed = entry?.key === key ? how(entry) : null
      if (changed) await queue.put(changed)
      return changed
    })
  }

  /** One transaction that is on the disk when it resolves, not only handed to the operating system. */
  private async write<T, S extends Stores>(
    stores: S[],
    work: (tx: IDBPTransaction<CounterDB, S[], "readwrite">) => Promise<T>
  ): Promise<T> {
    const tx = this.db.transaction(stores, "readwrite", { durability: "strict" })
    const [answer] = await Promise.all([work(tx), tx.done])
    return answer
  }
}

function free(codes: readonly KeptCode[]): KeptCode[] {
  return codes.filter(({ used }) => !used).sort((a, b) => a.order - b.order)
}

type Writing<S extends Stores> = IDBPTransaction<CounterDB, S[], "readwrite">

async function put<E extends Entry>(
  tx: Writing<"queue" | "codes"> | Writing<"queue" | "devices">,
  entry: Omit<E, "seq">
): Promise<E> {
  // The store makes `seq`; its type asks for one.
  const queue = (tx as Writing<"queue">).objectStore("queue")
  const seq = await queue.add(entry as unknown as Entry)
  return { ...entry, seq } as E
}

async function deviceOf(
  tx: Writing<"queue" | "devices"> | Writing<"codes" | "devices">,
  point: string
): Promise<string> {
  const devices = (tx as Writing<"devices">).objectStore("devices")
  const known = await devices.get(point)
  if (known) return known.device
  const device = crypto.randomUUID()
  await devices.put({ point, device })
  return device
}

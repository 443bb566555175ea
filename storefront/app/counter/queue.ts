import type { CountBody, CounterSale, RefusedLine, SaleBody } from "./contract"

/** What a line of an entry shows to people; the body holds what the backend is sent. */
export type ShownLine = {
  variantId: string
  title: string
  variant: string | null
  quantity: number
}

/** Why the backend did not book an entry. */
export type Refusal = {
  status: number
  code: string | null
  message: string
  lines: RefusedLine[]
  /** For a count: what the backend says is on the shelf now. */
  item: { stocked: number; version: string } | null
}

type EntryBase = {
  /** Made by the store: the order in which entries are sent. */
  seq: number
  /** A UUID, made when the clerk tapped, never made anew for the same words. */
  key: string
  point: string
  /** When the clerk tapped, ISO 8601. */
  at: string
  /** Who tapped. */
  by: string
  /** How often it was handed to the network. An entry that was never sent may still change; afterwards its words are frozen. */
  attempts: number
  refusal: Refusal | null
}

export type SaleEntry = EntryBase & {
  kind: "sale"
  body: SaleBody
  totalVnd: number
  lines: ShownLine[]
}

export type CountEntry = EntryBase & {
  kind: "count"
  body: CountBody
  lines: ShownLine[]
}

/** One sale or count that the backend has not confirmed yet. */
export type Entry = SaleEntry | CountEntry

/** What the clerk decided to give up: kept on the device, so that it can be looked up. */
export type DroppedEntry = { key: string; point: string; droppedAt: string; entry: Entry }

export type NewSale = Pick<SaleEntry, "key" | "point" | "at" | "by" | "totalVnd" | "lines"> & {
  body: Omit<SaleBody, "device" | "code">
}
export type NewCount = Pick<CountEntry, "key" | "point" | "at" | "by" | "lines"> & {
  body: Omit<CountBody, "device">
}

/**
 * The device's memory. Every write is on the disk when its promise resolves, and every method is one transaction, so that
 * several tabs agree.
 */
export type Queue = {
  /** Entries of a point, the oldest first. */
  entries(point: string): Promise<Entry[]>
  /** Unsent entries of each point. */
  unsent(): Promise<ReadonlyMap<string, number>>
  /** Writes a sale with one of the kept codes; null when no code is left, and then nothing is written. */
  addSale(sale: NewSale): Promise<SaleEntry | null>
  addCount(count: NewCount): Promise<CountEntry>
  /** The buyer's transfer was seen. False when the entry was sent before, and stays as it was sent. */
  markPaidSeen(seq: number, key: string): Promise<boolean>
  /** Notes that an entry is about to be sent; null when it is not there any more or waits for the clerk. */
  attempt(seq: number, key: string): Promise<Entry | null>
  /** Notes why an entry was refused. */
  refuse(seq: number, key: string, refusal: Refusal): Promise<void>
  /** The backend has booked it: out of the queue, its answer kept beside. */
  booked(seq: number, key: string, sale: CounterSale | null): Promise<void>
  /** Puts other words, under another key, in the place of an entry that was refused. False when somebody else has decided. */
  replace(seq: number, key: string, entry: Entry): Promise<boolean>
  /** Takes an entry out and keeps it among the dropped. False when it is not there any more. */
  drop(seq: number, key: string, at: string): Promise<boolean>
  dropped(point: string): Promise<DroppedEntry[]>
  /** The backend's answer to an entry that left the queue. */
  bookedSale(key: string): Promise<CounterSale | null>
  /** The name of this device at a point, and how many codes it may still use. */
  codes(point: string): Promise<{ device: string; free: string[] }>
  /** Remembers codes made for `device`; those that were used here before are not used again. */
  keepCodes(point: string, device: string, codes: readonly string[]): Promise<void>
}

/** How many pieces of each variant wait in these entries. */
export function unsentPieces(entries: readonly Entry[]): ReadonlyMap<string, number> {
  const pieces = new Map<string, number>()
  for (const entry of entries) {
    if (entry.kind !== "sale") continue
    for (const { variant_id, quantity } of entry.body.lines) {
      pieces.set(variant_id, (pieces.get(variant_id) ?? 0) + quantity)
    }
  }
  return pieces
}

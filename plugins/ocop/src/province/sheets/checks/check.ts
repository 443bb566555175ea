import type { Findings } from "../../../register/problems/problem"
import type { Actor } from "../../audit"
import type { SheetFile } from "../read-sheet"
import type { Db } from "../write-rows"

/** A sheet to be checked against the register as it is. */
export type SheetTask<Head = unknown> = {
  head: Head
  file: SheetFile
  fileName: string
  at: Date
  /** Lets others have theirs, after every piece of work. */
  turn: () => Promise<void>
}

/** What applying will change; `line` is null for what changes without being in the sheet. */
export type SheetChange = { line: number | null; change: object }

export type SheetCheck = Findings & {
  /** One for every row without a problem. */
  changes: SheetChange[]
  counts: Record<string, number>
  /** Writes it with its audit, in the transaction that ends the import; only for a check without problems. */
  write(db: Db, deed: WriteDeed): Promise<Written>
}

export type WriteDeed = {
  at: Date
  by: Actor
  /** Hears which share is written, from 0 to 1. */
  wrote: (share: number) => Promise<void>
}

export type Written = {
  outcome: object
  /** What follows once it stands. */
  follow?: () => Promise<void>
}

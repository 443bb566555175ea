import type { Kind } from "../../register/kinds/kind-names"
import type { Counts } from "../../register/plan/plan"
import type { Problem } from "../../register/problems/problem"

export type ImportRegisterInput = {
  kind: Kind
  /** As shown in messages. */
  file_name: string
  /** The file's bytes, base64: workflow inputs are plain data. */
  content: string
  /** Check and count only. */
  dry_run?: boolean
  /** Names this import for `onImportProgress`. */
  import_id?: string
}

/** What a person gets to see. With `problems`, nothing was written. */
export type ImportReport = {
  kind: Kind
  file_name: string
  rows: number
  problems: Problem[]
  warnings: Problem[]
  /** What was written, or on a dry run would be. */
  counts: Counts
  applied: boolean
  /** Products whose sale status followed: published, and taken back to draft. */
  published: number
  withdrawn: number
}

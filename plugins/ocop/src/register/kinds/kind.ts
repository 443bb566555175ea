import type { LocalDate } from "../../rules/local-date"
import type { Findings } from "../problems/problem"
import type { Plan } from "../plan/plan"
import type { RegisterReader } from "../register-reader"

/** A file that was checked against itself and the register. `plan` is null when there are problems. */
export type PreparedFile = Findings & { plan: Plan | null; rows: number }

export type PrepareFile = (
  bytes: Uint8Array,
  reader: RegisterReader,
  today: LocalDate
) => Promise<PreparedFile>

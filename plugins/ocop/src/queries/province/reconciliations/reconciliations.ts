import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { foldVietnamese } from "../../../rules/fold-vietnamese"
import { DIFFERENCES, type Difference } from "../../../rules/three-way"
import type { ComparedLine } from "./compare"

/** `lines` = `agreed` + `signed` + `open`, always; `put_off` are some of the open ones. */
export type ReconciliationFigures = {
  lines: number
  agreed: number
  signed: number
  open: number
  put_off: number
  by_difference: Record<Difference, { lines: number; open: number }>
}

export type ReconciliationRow = {
  id: string
  register: string
  as_of: string
  rows: number
  made_at: Date
  made_by_name: string
  figures: ReconciliationFigures
}

export type SignedLine = ComparedLine & {
  id: string
  outcome: "take_theirs" | "keep_ours" | "later" | null
  reason: string | null
  signed_by_name: string | null
  signed_at: Date | null
}

export type LineFilter = {
  difference?: Difference | null
  state?: "open" | "signed" | "agreed" | null
  q?: string | null
}

const HEADS = `
  select id, register, as_of, rows, made_at, made_by_name from ocop_reconciliation
  where deleted_at is null`

const COUNTS = `
  select reconciliation_id, difference, count(*)::int as lines,
    count(*) filter (where outcome in ('take_theirs', 'keep_ours'))::int as signed,
    count(*) filter (where outcome = 'later')::int as put_off
  from ocop_reconciliation_line where deleted_at is null group by reconciliation_id, difference`

type Head = Omit<ReconciliationRow, "figures">
type Count = {
  reconciliation_id: string
  difference: Difference
  lines: number
  signed: number
  put_off: number
}

/** Every reconciliation, the latest first. */
export async function readReconciliations(
  container: MedusaContainer
): Promise<ReconciliationRow[]> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows: heads }: { rows: Head[] } = await db.raw(`${HEADS} order by made_at desc, id`)
  const { rows: counts }: { rows: Count[] } = await db.raw(COUNTS)
  return heads.map((head) => ({
    ...head,
    figures: figuresOf(counts.filter((count) => count.reconciliation_id === head.id)),
  }))
}

/** One of them with the lines that a filter leaves: open ones first, then by product; null for an unknown id. */
export async function readReconciliation(
  container: MedusaContainer,
  id: string,
  filter: LineFilter
): Promise<{ reconciliation: ReconciliationRow; lines: SignedLine[] } | null> {
  const reconciliation = (await readReconciliations(container)).find((one) => one.id === id)
  if (!reconciliation) return null
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: SignedLine[] } = await db.raw(
    `select id, row, ocop_product_id, product_code, product_name, producer_name, difference, base, ours,
       theirs, outcome, reason, signed_by_name, signed_at
     from ocop_reconciliation_line where reconciliation_id = ? and deleted_at is null
     order by product_code, id`,
    [id]
  )
  const words = foldVietnamese(filter.q ?? "")
    .split(" ")
    .filter(Boolean)
  const lines = rows.filter((line) => {
    if (filter.difference && line.difference !== filter.difference) return false
    if (filter.state && stateOf(line) !== filter.state) return false
    const text = foldVietnamese(
      [line.product_code, line.product_name, line.producer_name].join(" ")
    )
    return words.every((word) => text.includes(word))
  })
  return { reconciliation, lines: lines.sort((a, b) => rank(a) - rank(b)) }
}

/** Where a line stands: nothing to do, done, or to be done. */
function stateOf({ difference, outcome }: SignedLine): "agreed" | "signed" | "open" {
  if (difference === "agreed") return "agreed"
  return outcome === "take_theirs" || outcome === "keep_ours" ? "signed" : "open"
}

function rank(line: SignedLine): number {
  return ["open", "signed", "agreed"].indexOf(stateOf(line))
}

function figuresOf(counts: Count[]): ReconciliationFigures {
  const of = (difference: Difference) => {
    const count = counts.find((one) => one.difference === difference)
    const { lines = 0, signed = 0, put_off = 0 } = count ?? {}
    return { lines, signed, put_off, open: difference === "agreed" ? 0 : lines - signed }
  }
  const all = DIFFERENCES.map((difference) => [difference, of(difference)] as const)
  const sum = (field: "lines" | "signed" | "open" | "put_off") =>
    all.reduce((total, [, count]) => total + count[field], 0)
  return {
    lines: sum("lines"),
    agreed: of("agreed").lines,
    signed: sum("signed"),
    open: sum("open"),
    put_off: sum("put_off"),
    by_difference: Object.fromEntries(
      all.map(([difference, { lines, open }]) => [difference, { lines, open }])
    ) as Record<Difference, { lines: number; open: number }>,
  }
}

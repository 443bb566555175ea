import { expect } from "vitest"
import type { Stall } from "./stall"
import { ALL, codeOf, violate, type Violation } from "./violations"
import type { Books, World } from "./world"

/**
 * One line of the bypass matrix: somebody tries `when` by way of `path`, with `violation` being what is wrong, and the
 * shop answers `then`. `closures` are the parts of the code that stand in the way; the proof takes each out and expects
 * this line to fail.
 */
export type Row = {
  path: string
  violation: string
  closures: string[]
  /** What is true before, such as a filled cart. What it makes is not counted as left behind. */
  given?: (stall: Stall) => Promise<unknown>
  /** The act itself, on what `given` gave. */
  when: (stall: Stall, given: never) => Promise<unknown>
  /** `<status> <code>` of the answer over HTTP, or `throws <code>` in process. */
  then: string
  /** What else must come true, such as the action that undoes it. */
  finally?: (stall: Stall, given: never) => Promise<void>
  /** Puts back what other rows share, whatever came of this one. */
  tidy?: (stall: Stall) => Promise<void>
}

type Loose<Given> = Omit<Row, "given" | "when" | "finally"> & {
  given?: (stall: Stall) => Promise<Given>
  when: (stall: Stall, given: Given) => Promise<unknown>
  finally?: (stall: Stall, given: Given) => Promise<void>
}

/** A row whose `when` knows the type of what its `given` gives. */
export function row<Given>(one: Loose<Given>): Row {
  return one
}

export function title({ path, violation, then }: Row): string {
  return `${path} × ${violation} → ${then}`
}

/** Tries a row in a stall of its own: null when it holds, else why not. */
export async function tryRow(world: World, row: Row): Promise<Error | null> {
  try {
    await holds(world, row)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(errorCode(error))
  }
}

const SETTLED_MS = 15_000

/** Throws when the shop answers otherwise or anything is left behind. */
async function holds(world: World, { given, when, then, finally: last, tidy }: Row): Promise<void> {
  const stall = await world.openStall()
  try {
    const before = (await given?.(stall)) as never
    const books = await world.books()
    expect(await outcome(() => when(stall, before))).toBe(then)
    await last?.(stall, before)
    // Polled: an order that an earlier row's withdrawal undoes holds a credit line until it is cancelled a moment later.
    await expect
      .poll(async () => whatIsMore(books, await world.books()), { timeout: SETTLED_MS })
      .toEqual({})
  } finally {
    await tidy?.(stall)
    stall.close()
  }
}

function whatIsMore(before: Books, after: Books): Partial<Books> {
  return Object.fromEntries(
    Object.entries(after).filter(([name, count]) => count > before[name as keyof Books])
  )
}

type Answer = { status: number; data?: { code?: string; type?: string } | null }

async function outcome(act: () => Promise<unknown>): Promise<string> {
  try {
    const answer = await act()
    if (!isAnswer(answer)) return "done"
    const { data } = answer
    return [answer.status, data?.code ?? data?.type].filter(Boolean).join(" ")
  } catch (error) {
    return `throws ${errorCode(error)}`
  }
}

function isAnswer(value: unknown): value is Answer {
  return typeof value === "object" && value !== null && "status" in value && "config" in value
}

function errorCode(error: unknown): string {
  if (typeof error === "object" && error !== null) {
    const { code, message } = error as { code?: unknown; message?: unknown }
    if (typeof code === "string") return code
    if (typeof message === "string") return message
  }
  return JSON.stringify(error)
}

type Path<Given> = Omit<Loose<Given>, "violation" | "then"> & {
  violations?: Violation[]
  /** What stands before the code: `400` over HTTP, `409` at a point's counter, `throws` in process. */
  answers?: "400" | "409" | "throws"
}

/** A row for each violation of the product, which comes about after `given` and before `when`. */
export function forEachViolation<Given>(path: Path<Given>): Row[] {
  const { violations = ALL, answers = "400", given, ...rest } = path
  return violations.map((violation) =>
    row<Given>({
      ...rest,
      violation,
      closures: [...path.closures, "rule:product/certificate"],
      given: async (stall) => {
        const before = (await given?.(stall)) as Given
        await violate(stall, violation)
        return before
      },
      then: `${answers} ${codeOf(violation)}`,
    })
  )
}

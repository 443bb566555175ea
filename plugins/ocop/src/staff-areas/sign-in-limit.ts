import { createHash } from "node:crypto"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../gate/clock"
import { refuseSignIn } from "./sign-in-refusals"

/** After this many failures (of `forgotten`: mails asked for) in a row the next try waits: 15 s, 30 s, 1 min … up to a quarter of an hour. */
const FREE = { account: 5, address: 30, challenge: 5, forgotten: 3 } as const
const FIRST_WAIT_SECONDS = 15
const LONGEST_WAIT_SECONDS = 900
/** Failures are forgotten after this long without another one. */
const FORGET_HOURS = 6

export type LimitKind = keyof typeof FREE

/**
 * Takes one try for an account, an address, a challenge or a forgotten password; `forgive` gives it back after a success. Counted before the
 * password is looked at and in one statement, so that a hundred guesses at once are counted a hundred times, by every process.
 * @throws AreaRefusal 429 `too_many_attempts` with `retry-after` while it has to wait; such a try is not counted
 */
export async function takeTry(
  container: MedusaContainer,
  kind: LimitKind,
  name: string
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const at = now(container)
  const key = keyOf(kind, name)
  const wait = `interval '1 second' * least(${LONGEST_WAIT_SECONDS}, case when t.failures < ${FREE[kind]} then 0 else ${FIRST_WAIT_SECONDS} * power(2, least(t.failures - ${FREE[kind]}, 10)) end)`
  const { rows: taken }: { rows: unknown[] } = await db.raw(
    `insert into ocop_sign_in_limit as t (key, failures, last_at) values (:key, 1, :at)
     on conflict (key) do update
        set failures = case when t.last_at < :at::timestamptz - interval '${FORGET_HOURS} hours' then 1 else t.failures + 1 end,
            last_at = :at
      where t.last_at + ${wait} <= :at
     returning 1`,
    { key, at }
  )
  if (taken.length > 0) return
  const { rows }: { rows: { seconds: number }[] } = await db.raw(
    `select ceil(extract(epoch from t.last_at + ${wait} - :at::timestamptz))::int as seconds
       from ocop_sign_in_limit t where key = :key`,
    { key, at }
  )
  const seconds = Math.max(1, rows[0]?.seconds ?? 1)
  throw refuseSignIn("too_many_attempts", {
    facts: { seconds },
    headers: { "retry-after": String(seconds) },
  })
}

/** Forgets the failures of an account or a challenge. */
export async function forgive(
  container: MedusaContainer,
  kind: LimitKind,
  name: string
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  await db.raw(`delete from ocop_sign_in_limit where key = ?`, [keyOf(kind, name)])
}

/** The table holds no addresses of people, only what can be compared. */
function keyOf(kind: LimitKind, name: string): string {
  return `${kind}:${createHash("sha256").update(name).digest("hex")}`
}

import { randomInt } from "node:crypto"
import { foldMarks } from "./fold-ascii"

const PREFIX = "OCOPQN"
const BODY_LENGTH = 8

/** Without 0 O 1 I, which people mistake for one another when they type a code by hand. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"

/**
 * A new payment code, `OCOPQN` and eight random characters (2⁴⁰ of them). Unique by the database's constraint, not by
 * luck: the caller tries again when it is taken.
 */
export function newPaymentCode(): string {
  let body = ""
  for (let n = 0; n < BODY_LENGTH; n++) {
    body += ALPHABET.charAt(randomInt(ALPHABET.length))
  }
  return PREFIX + body
}

export type CodeSearch =
  { found: "one"; code: string } | { found: "none" } | { found: "several"; codes: string[] }

/** Overlapping matches, so that a second code is seen even when text is glued on; a doubled prefix is one prefix. */
const CODE_IN_TEXT = new RegExp(`(?=(${PREFIX}(?!${PREFIX})[A-Z0-9]{${BODY_LENGTH}}))`, "g")

/**
 * The payment code inside a transfer's content. Banks change case, drop punctuation and glue text before and behind,
 * so the code is searched in the folded, upper-cased text stripped to A–Z and 0–9, never compared whole.
 * Two different codes decide nothing: a person has to look.
 */
export function findPaymentCode(content: string): CodeSearch {
  const text = foldMarks(content)
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
  const codes = [...new Set([...text.matchAll(CODE_IN_TEXT)].flatMap((match) => match[1] ?? []))]
  const [first] = codes
  if (first === undefined) {
    return { found: "none" }
  }
  return codes.length === 1 ? { found: "one", code: first } : { found: "several", codes }
}

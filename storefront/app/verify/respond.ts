import { verificationOfCode, verificationOfGtin } from "~/lib/data/verification.server"
import { langOf, pathIn } from "~/lib/language"
import { scannedLink } from "~/lib/scanned-link"
import { looksLikeCode, typedCode, verifyPath } from "~/lib/typed-code"
import { answer, askPage, unknown, type Asked } from "./answer"
import type { Document } from "./page"

/** Longer than any code and any link of ours. */
const MOST_TYPED = 300
const GTIN = /^\d{1,20}$/

/** Where a typed code is to be looked for: a path of ours. */
export type Elsewhere = { to: string }

/** The addresses that `respond` answers, in both languages. */
export const VERIFICATION_PATHS = /^(?:\/en)?\/(?:verify|01)(?:\/.*)?$/

/**
 * `/verify` asks for a code and `/verify?code=…` leads to it, `/verify/<code>` answers for a product, and
 * `/01/<gtin>[/10/<lot>][/21/<serial>]` for a scanned GS1 Digital Link; each also under `/en`.
 */
export function respond(url: URL, nonce: string): Promise<Document> | Document | Elsewhere {
  const lang = langOf(url.pathname)
  const asked = { pathname: url.pathname, nonce }
  const path = url.pathname.replace(/^\/en(?=\/)/, "").replace(/\/+$/, "")
  if (path === "/verify") return typed(url, asked)
  if (!path.startsWith("/verify/")) return scanned(asked)
  const code = decoded(path.slice("/verify/".length))
  if (GTIN.test(code)) return answer(verificationOfGtin(code, lang), asked)
  return looksLikeCode(code)
    ? answer(verificationOfCode(code, lang), asked)
    : unknown("unknown_code", asked)
}

function typed(url: URL, asked: Asked): Document | Elsewhere {
  const text = url.searchParams.get("code") ?? ""
  if (text.length > MOST_TYPED) return unknown("unknown_code", asked)
  const code = typedCode(text)
  return code ? { to: pathIn(langOf(url.pathname), verifyPath(code)) } : askPage(asked)
}

function scanned(asked: Asked): Promise<Document> | Document {
  const link = scannedLink(asked.pathname)
  if (!link) return unknown("bad_link", asked)
  if (!GTIN.test(link.gtin)) return unknown("not_digits", asked)
  return answer(verificationOfGtin(link.gtin, langOf(asked.pathname)), asked, link.lot)
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return ""
  }
}

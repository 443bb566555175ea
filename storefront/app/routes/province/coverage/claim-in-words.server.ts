import { count, day, percent } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { Share } from "./answers"
import { coverageT } from "./words.server"

/** `GET /province/claims`. */
export type JudgedClaim = {
  as_of: string
  valid: number
  percent: null | {
    part: number
    whole: number | null
    printed: { tenths: number; decimals: 0 | 1 } | null
    verdict: "right" | "cut_off" | "rounded_twice" | "wrong" | null
    permille: number | null
    fitting_bases: number[]
    fitting_range: { from: number; to: number } | null
    permille_of_valid: number | null
    whole_is_valid: boolean | null
    base_was: { as_of: string; valid: number }[]
  }
  sets: (Share & { name: string; platform: string; is_part: boolean | null })[]
  sum: { fits: boolean; total: number; sum: number; difference: number; parts: number[] } | null
  counts: {
    key: "valid" | "producers" | "events" | "sales_points"
    total: number
    parts: { key: string; count: number }[]
    is_total: boolean | null
    is_parts: boolean | null
  }[]
}

export type Verdict = { tone: "good" | "warning" | "error" | "info"; text: string }

/** What is said of the percentage, of the sum, and what our own base is. */
export function claimInWords(
  claim: JudgedClaim,
  lang: Lang
): { percent: Verdict[]; sum: Verdict | null; ours: string } {
  const t = coverageT(lang)
  const n = (value: number) => count(value, lang)
  const valid = { day: day(claim.as_of), n: n(claim.valid) }
  return {
    percent: percentInWords(claim, lang),
    sum: claim.sum && {
      tone: claim.sum.fits ? "good" : "error",
      text: t(claim.sum.fits ? "claims.sum.fits" : "claims.sum.off", {
        parts: claim.sum.parts.map(n).join(" + "),
        sum: n(claim.sum.sum),
        total: n(claim.sum.total),
        difference: n(Math.abs(claim.sum.difference)),
      }),
    },
    ours: claim.percent
      ? t("claims.ours.valid", {
          ...valid,
          part: n(claim.percent.part),
          share: percent(claim.percent.permille_of_valid, lang),
        })
      : t("claims.ours.validOnly", valid),
  }
}

function percentInWords({ percent: claim }: JudgedClaim, lang: Lang): Verdict[] {
  if (!claim) return []
  const t = coverageT(lang)
  const n = (value: number) => count(value, lang)
  const printed = claim.printed ? asPrinted(claim.printed, lang) : ""
  const found: Verdict[] = []
  if (claim.whole !== null) {
    found.push({
      tone:
        claim.verdict === "wrong"
          ? "error"
          : claim.verdict === "right"
            ? "good"
            : claim.verdict
              ? "warning"
              : "info",
      text: t(claim.verdict ? `claims.verdict.${claim.verdict}` : "claims.computed", {
        part: n(claim.part),
        whole: n(claim.whole),
        share: percent(claim.permille, lang),
        printed,
      }),
    })
  }
  if (claim.printed && claim.verdict !== "right") found.push(fits(claim, printed, lang))
  if (claim.base_was.length > 0) {
    const list = claim.base_was
      .map(({ as_of, valid }) => t("claims.baseWas.one", { n: n(valid), day: day(as_of) }))
      .join("; ")
    found.push({ tone: "info", text: t("claims.baseWas", { list }) })
  } else if (claim.verdict === "wrong") {
    found.push({ tone: "info", text: t("claims.noBase") })
  }
  return found
}

/** Which whole the printed percentage would be right for. */
function fits(
  { part, fitting_bases: bases, fitting_range: range }: Fitting,
  printed: string,
  lang: Lang
): Verdict {
  const t = coverageT(lang)
  const n = (value: number) => count(value, lang)
  const [best] = bases
  if (best === undefined || !range) {
    return { tone: "warning", text: t("claims.fits.none", { part: n(part), printed }) }
  }
  const said = { part: n(part), printed, best: n(best), from: n(range.from), to: n(range.to) }
  return { tone: "warning", text: t(bases.length === 1 ? "claims.fits.one" : "claims.fits", said) }
}

type Fitting = Pick<NonNullable<JudgedClaim["percent"]>, "part" | "fitting_bases" | "fitting_range">

function asPrinted({ tenths, decimals }: { tenths: number; decimals: 0 | 1 }, lang: Lang): string {
  if (decimals === 1) return percent(tenths, lang)
  return lang === "en" ? `${tenths / 10}%` : `${tenths / 10}\u00a0%`
}

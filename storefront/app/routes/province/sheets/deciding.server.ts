import { count, day } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import { KINDS } from "../certificates/contract"
import { DIFFERENCES } from "../certificates/reconciliations/contract"
import { certificatesT } from "../certificates/words.server"
import type { Sheet } from "./contract"
import { sheetsT } from "./words.server"

/** What a sheet would do, in numbers: of every kind of change how many there are. A decision names the kinds it has. */
export function figuresOf({ kind, counts }: Sheet, lang: Lang): { label: string; value: string }[] {
  if (!counts) return []
  const t = sheetsT(lang)
  const said = certificatesT(lang)
  const labels: [name: string, label: string][] = [
    ...COUNTS.map((name): [string, string] => [name, t(`counts.${name}`)]),
    ...(kind === "decision"
      ? KINDS.map((name): [string, string] => [name, said(`kind.${name}`)])
      : DIFFERENCES.map((name): [string, string] => [name, said(`difference.${name}`)])),
  ]
  return labels.flatMap(([name, label]) => {
    const n = counts[name]
    const told = n !== undefined && (n > 0 || kind !== "decision")
    return told ? [{ label, value: count(n, lang) }] : []
  })
}

const COUNTS = ["products", "lines", "created", "updated", "unchanged", "with_warnings"] as const

/** What the last step asks for: all that is written, in one sentence. `address`: of the page, to hand over to an approver. */
export function deciding(sheet: Sheet, address: string, lang: Lang) {
  const t = sheetsT(lang)
  const { kind, head, rows, counts } = sheet
  const n = (value: number | null | undefined) => count(value ?? 0, lang)
  switch (kind) {
    case "decision":
      return {
        kind: "decision" as const,
        text: t("decide.decision.text", {
          n: n(counts?.products ?? rows),
          number: head.decision_number ?? "",
          day: head.decided_on ? day(head.decided_on) : "",
          issuer: head.issuer ?? "",
          who: sheet.uploaded_by_name,
        }),
        worth: true,
        address,
      }
    case "official-register":
      return {
        kind: "official-register" as const,
        text: t("decide.official-register.text", { n: n(counts?.lines ?? rows) }),
        worth: true,
        address,
      }
    default:
      return {
        kind: "records" as const,
        text: t("decide.records.text", {
          created: n(counts?.created),
          updated: n(counts?.updated),
        }),
        worth: (counts?.created ?? 0) + (counts?.updated ?? 0) > 0,
        address,
      }
  }
}

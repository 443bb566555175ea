import { count, day } from "~/lib/format.server"
import type { Lang } from "~/lib/language"
import type { Sheet } from "./contract"
import { sheetsT } from "./words.server"

/** What a sheet that is ready would do, in numbers. */
export function figuresOf({ counts }: Sheet, lang: Lang): { label: string; value: string }[] {
  const t = sheetsT(lang)
  const known = ["lines", "agreed", "created", "updated", "unchanged"] as const
  return known.flatMap((name) => {
    const value = counts?.[name]
    return value === undefined ? [] : [{ label: t(`counts.${name}`), value: count(value, lang) }]
  })
}

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
          n: n(rows),
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

import { auditActions as actionsEn } from "~/i18n/en/province/audit-actions"
import { auditFields as fieldsEn, auditValues as valuesEn } from "~/i18n/en/province/audit-fields"
import { people as en } from "~/i18n/en/province/people"
import { sectionWords } from "~/i18n/section-words.server"
import { auditActions as actionsVi } from "~/i18n/vi/province/audit-actions"
import { auditFields as fieldsVi, auditValues as valuesVi } from "~/i18n/vi/province/audit-fields"
import { people as vi } from "~/i18n/vi/province/people"
import { day, moment } from "~/lib/format.server"
import type { Lang } from "~/lib/language"

export const { words: peopleWords, t: peopleT } = sectionWords(vi, en)

const ACTIONS: Record<Lang, Readonly<Record<string, string>>> = { vi: actionsVi, en: actionsEn }

/** What an action of the audit is called; its own word where it has no name yet. */
export function actionName(action: string, lang: Lang): string {
  return ACTIONS[lang][action] ?? action.replaceAll("_", " ")
}

type Names = Readonly<Record<string, string>>
const FIELDS: Record<Lang, Names> = { vi: fieldsVi, en: fieldsEn }
const VALUES: Record<Lang, Names> = { vi: valuesVi, en: valuesEn }
const YES: Record<Lang, [yes: string, no: string]> = { vi: ["có", "không"], en: ["yes", "no"] }
const LONGEST = 160
const MOST_LINES = 20

type Kept = Record<string, unknown> | null

/** One line for each field that is not as it was: `Số sao: 3 → 4`; of what has fields itself, for each of those. */
export function changesInWords(before: Kept, after: Kept, lang: Lang): string[] {
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  const lines = names.flatMap((name) => {
    const [was, is] = [before?.[name], after?.[name]]
    const field = FIELDS[lang][name] ?? name
    if (isKept(was) || isKept(is)) {
      return changesInWords(partOf(was), partOf(is), lang).map((line) => `${field}: ${line}`)
    }
    const [then, now] = [said(was, lang), said(is, lang)]
    if (then === now) return []
    if (holdsNothing(before)) return [`${field}: ${now}`]
    if (holdsNothing(after)) return [`${field}: ${then}`]
    return [`${field}: ${then} → ${now}`]
  })
  return lines.length > MOST_LINES ? [...lines.slice(0, MOST_LINES), "…"] : lines
}

function holdsNothing(kept: Kept): boolean {
  return kept === null || Object.keys(kept).length === 0
}

function isKept(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

/** The fields of a part without its id, which says nothing to people. */
function partOf(value: unknown): Kept {
  if (!isKept(value)) return null
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "id"))
}

function said(value: unknown, lang: Lang): string {
  if (value === null || value === undefined || value === "") return "–"
  if (typeof value === "boolean") return YES[lang][value ? 0 : 1]
  if (Array.isArray(value)) return shortened(value.map((one) => said(one, lang)).join(", "))
  if (typeof value !== "string") return shortened(JSON.stringify(value))
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value)
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(value)) return moment(value)
  return shortened(VALUES[lang][value] ?? value)
}

function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

import { auditActions as actionsEn } from "~/i18n/en/province/audit-actions"
import { people as en } from "~/i18n/en/province/people"
import { sectionWords } from "~/i18n/section-words.server"
import { auditActions as actionsVi } from "~/i18n/vi/province/audit-actions"
import { people as vi } from "~/i18n/vi/province/people"
import type { Lang } from "~/lib/language"

export const { words: peopleWords, t: peopleT } = sectionWords(vi, en)

const ACTIONS: Record<Lang, Readonly<Record<string, string>>> = { vi: actionsVi, en: actionsEn }

/** What an action of the audit is called; its own word where it has no name yet. */
export function actionName(action: string, lang: Lang): string {
  return ACTIONS[lang][action] ?? action.replaceAll("_", " ")
}

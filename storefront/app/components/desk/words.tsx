import { createContext, useContext, type ReactNode } from "react"
import { looseTranslator, type Translate } from "~/i18n/translate"
import type { DeskKey } from "~/i18n/vi/province/desk"
import type { StaffKey } from "~/i18n/vi/staff"
import { useAreaValue } from "../staff/use-staff"

const WordsContext = createContext<Readonly<Record<string, string>>>({})

/** Set by the layout of a section: its words, beside those of the desk. */
export function Words({
  words,
  children,
}: {
  words: Readonly<Record<string, string>>
  children: ReactNode
}) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>
}

/** The words of a section, of the desk, and of what both areas of the staff share: `const t = useWords<CoverageKey>()`. */
export function useWords<Key extends string = never>(): Translate<Key | DeskKey | StaffKey> {
  const { messages } = useAreaValue()
  return looseTranslator<Key | DeskKey | StaffKey>({ ...messages, ...useContext(WordsContext) })
}

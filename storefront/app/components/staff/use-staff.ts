import { createContext, useContext } from "react"
import { looseTranslator, type Translate } from "~/i18n/translate"
import type { StaffKey } from "~/i18n/vi/staff"
import type { Lang } from "~/lib/language"

/** An area of the staff: its language, its words, and its address here and at the backend. */
export type Area = {
  lang: Lang
  messages: Readonly<Record<string, string>>
  home: "/sales-point" | "/province"
}

const AreaContext = createContext<Area | null>(null)

/** Set by the layout of an area, around every page and error page. */
export const AreaProvider = AreaContext.Provider

/** The area as its layout set it. */
export function useAreaValue(): Area {
  const area = useContext(AreaContext)
  if (!area) throw new Error("useAreaValue outside an area's layout")
  return area
}

/** The language of the area, its address, and the words that both areas have. */
export function useStaff(): { lang: Lang; home: Area["home"]; t: Translate<StaffKey> } {
  const { lang, home, messages } = useAreaValue()
  return { lang, home, t: looseTranslator<StaffKey>(messages) }
}

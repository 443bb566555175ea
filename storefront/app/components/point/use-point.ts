import { createContext, useContext } from "react"
import { looseTranslator, type Translate } from "~/i18n/translate"
import type { PointKey } from "~/i18n/vi/point"
import type { Lang } from "~/lib/language"
import { useAreaValue } from "../staff/use-staff"

/** One of the person's own points, as the frame knows it. */
export type FramePoint = {
  handle: string
  name: string
  role: "manager" | "clerk"
  closed: boolean
}

const PlaceContext = createContext<FramePoint | null>(null)

/** Set by the layout of one point's pages. */
export const PlaceProvider = PlaceContext.Provider

/** The language of the sales points' area and its words. */
export function useArea(): { lang: Lang; t: Translate<PointKey> } {
  const { lang, messages } = useAreaValue()
  return { lang, t: looseTranslator<PointKey>(messages) }
}

/** The point whose pages these are, and addresses below it: `to("/stock")`. */
export function usePlace(): FramePoint & { manager: boolean; to: (path: string) => string } {
  const point = useContext(PlaceContext)
  if (!point) throw new Error("usePlace outside a point's pages")
  return {
    ...point,
    manager: point.role === "manager",
    to: (path) => `/sales-point/${point.handle}${path}`,
  }
}

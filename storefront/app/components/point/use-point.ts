import { createContext, useContext } from "react"
import { translator, type Translate } from "~/i18n/translate"
import type { PointKey, PointMessages } from "~/i18n/vi/point"
import type { Lang } from "~/lib/language"

/** One of the person's own points, as the frame knows it. */
export type FramePoint = {
  handle: string
  name: string
  role: "manager" | "clerk"
  closed: boolean
}

const AreaContext = createContext<{ lang: Lang; messages: PointMessages } | null>(null)
const PlaceContext = createContext<FramePoint | null>(null)

/** Set by the area's layout, around every page and error page. */
export const AreaProvider = AreaContext.Provider

/** Set by the layout of one point's pages. */
export const PlaceProvider = PlaceContext.Provider

/** The language of the staff's area and its words. */
export function useArea(): { lang: Lang; t: Translate<PointKey> } {
  const area = useContext(AreaContext)
  if (!area) throw new Error("useArea outside the area's layout")
  return { lang: area.lang, t: translator(area.messages) }
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

import { createContext, useContext } from "react"
import type { Lang } from "~/lib/language"
import { pathIn } from "~/lib/language"
import { translator, type Translate } from "./translate"
import type { ShopKey, ShopMessages } from "./vi/shop"

export type ShopFrame = { lang: Lang; messages: ShopMessages }

const FrameContext = createContext<ShopFrame | null>(null)

/** Set by the shop's layout, around every page and error page. */
export const ShopFrameProvider = FrameContext.Provider

/** The page's language, its messages, and addresses in its language. */
export function useShop(): { lang: Lang; t: Translate<ShopKey>; to: (path: string) => string } {
  const frame = useContext(FrameContext)
  if (!frame) throw new Error("useShop outside the shop's layout")
  return { lang: frame.lang, t: translator(frame.messages), to: (path) => pathIn(frame.lang, path) }
}

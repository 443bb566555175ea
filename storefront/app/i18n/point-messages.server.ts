import type { Lang } from "~/lib/language"
import { point as en } from "./en/point"
import { translator } from "./translate"
import { point as vi, type PointMessages } from "./vi/point"

const dictionaries: Record<Lang, PointMessages> = { vi, en }

/** The words of the sales points' area in one language; its layout sends them once. */
export const pointMessages = (lang: Lang): PointMessages => dictionaries[lang]

/** The same for loaders and actions. */
export const pointT = (lang: Lang) => translator(dictionaries[lang])

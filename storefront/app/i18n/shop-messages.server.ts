import type { Lang } from "~/lib/language"
import { shop as en } from "./en/shop"
import { translator } from "./translate"
import { shop as vi, type ShopMessages } from "./vi/shop"

const dictionaries: Record<Lang, ShopMessages> = { vi, en }

/** The shop's dictionary in one language; the layout sends it with the page, so the bundle holds neither. */
export const shopMessages = (lang: Lang): ShopMessages => dictionaries[lang]

/** The shop's messages for loaders: titles, descriptions, formatted texts. */
export const shopT = (lang: Lang) => translator(dictionaries[lang])

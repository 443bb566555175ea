import type { Lang } from "~/lib/language"
import { checkout as en } from "./en/checkout"
import { translator } from "./translate"
import { checkout as vi, type CheckoutMessages } from "./vi/checkout"

const dictionaries: Record<Lang, CheckoutMessages> = { vi, en }

/** The words of cart, checkout, payment and order in one language; sent with those pages only. */
export const checkoutMessages = (lang: Lang): CheckoutMessages => dictionaries[lang]

/** The same for loaders and actions. */
export const checkoutT = (lang: Lang) => translator(dictionaries[lang])

import type { Lang } from "~/lib/language"
import { counter as en } from "./en/counter"
import { counter as vi, type CounterMessages } from "./vi/counter"

const dictionaries: Record<Lang, CounterMessages> = { vi, en }

/** The words of the counter in one language; they travel with that page only, and stay on the device with it. */
export const counterMessages = (lang: Lang): CounterMessages => dictionaries[lang]

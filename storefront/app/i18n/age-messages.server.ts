import type { Lang } from "~/lib/language"
import { age as en } from "./en/age"
import { translator } from "./translate"
import { age as vi, type AgeMessages } from "./vi/age"

const dictionaries: Record<Lang, AgeMessages> = { vi, en }

/** The words around alcohol in one language, for loaders and actions; pages get only those they show. */
export const ageT = (lang: Lang) => translator(dictionaries[lang])

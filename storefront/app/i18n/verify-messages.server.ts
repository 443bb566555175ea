import type { Lang } from "~/lib/language"
import { verify as en } from "./en/verify"
import { translator } from "./translate"
import { verify as vi, type VerifyMessages } from "./vi/verify"

const dictionaries: Record<Lang, VerifyMessages> = { vi, en }

/** The words of the verification pages. */
export const verifyT = (lang: Lang) => translator(dictionaries[lang])

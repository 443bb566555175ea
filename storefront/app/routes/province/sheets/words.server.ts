import { sheets as en } from "~/i18n/en/province/sheets"
import { sectionWords } from "~/i18n/section-words.server"
import { sheets as vi } from "~/i18n/vi/province/sheets"

export const { words: sheetsWords, t: sheetsT } = sectionWords(vi, en)

import { quality as en } from "~/i18n/en/province/quality"
import { sectionWords } from "~/i18n/section-words.server"
import { quality as vi } from "~/i18n/vi/province/quality"

export const { words: qualityWords, t: qualityT } = sectionWords(vi, en)

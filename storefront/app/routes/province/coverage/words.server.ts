import { coverage as en } from "~/i18n/en/province/coverage"
import { sectionWords } from "~/i18n/section-words.server"
import { coverage as vi } from "~/i18n/vi/province/coverage"

export const { words: coverageWords, t: coverageT } = sectionWords(vi, en)

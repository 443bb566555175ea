import { network as en } from "~/i18n/en/province/network"
import { sectionWords } from "~/i18n/section-words.server"
import { network as vi } from "~/i18n/vi/province/network"

export const { words: networkWords, t: networkT } = sectionWords(vi, en)

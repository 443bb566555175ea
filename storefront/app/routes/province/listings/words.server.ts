import { listings as en } from "~/i18n/en/province/listings"
import { sectionWords } from "~/i18n/section-words.server"
import { listings as vi } from "~/i18n/vi/province/listings"

export const { words: listingsWords, t: listingsT } = sectionWords(vi, en)

import { certificates as en } from "~/i18n/en/province/certificates"
import { sectionWords } from "~/i18n/section-words.server"
import { certificates as vi } from "~/i18n/vi/province/certificates"

export const { words: certificatesWords, t: certificatesT } = sectionWords(vi, en)

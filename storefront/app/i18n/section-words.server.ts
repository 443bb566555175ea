import type { Lang } from "~/lib/language"
import { deskMessages } from "./staff-messages.server"
import { translator } from "./translate"

/** The words of one section of the desk: its layout sends `words`, loaders and actions speak with `t`, which knows the desk's too. */
export function sectionWords<Key extends string>(
  vi: Readonly<Record<Key, string>>,
  en: Readonly<Record<Key, string>>
) {
  const words = (lang: Lang) => (lang === "en" ? en : vi)
  return { words, t: (lang: Lang) => translator({ ...deskMessages(lang), ...words(lang) }) }
}

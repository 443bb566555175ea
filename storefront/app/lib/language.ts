export type Lang = "vi" | "en"

/** The language of an address: `/en` and below is English, everything else Vietnamese. */
export function langOf(pathname: string): Lang {
  return /^\/en(\/|\.data$|$)/.test(pathname) ? "en" : "vi"
}

/** The address of a shop page in `lang`; `to` is the Vietnamese path, e.g. `/products?q=tra`. */
export function pathIn(lang: Lang, to: string): string {
  if (lang === "vi") return to
  return to === "/"
    ? "/en"
    : to.startsWith("/?") || to.startsWith("/#")
      ? `/en${to.slice(1)}`
      : `/en${to}`
}

/** The same page in the other language, query kept. */
export function inOtherLanguage(pathname: string, query: string): string {
  const other =
    langOf(pathname) === "en" ? pathname.replace(/^\/en/, "") || "/" : pathIn("en", pathname)
  return other + query
}

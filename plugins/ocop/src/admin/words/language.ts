import { EN } from "./en"
import { VI, type Words } from "./vi"

export type Language = "vi" | "en"

/** The language that the admin is set to; its own menus keep the choice in a cookie and in the browser's store. */
export function language(): Language {
  const cookie = /(?:^|;\s*)lng=([A-Za-z-]+)/.exec(document.cookie)?.[1]
  return (cookie ?? localStorage.getItem("lng") ?? "").startsWith("vi") ? "vi" : "en"
}

export function words(): Words {
  return language() === "vi" ? VI : EN
}

/**
 * On a first visit a Vietnamese browser gets the whole admin in Vietnamese: Medusa looks at its own cookie only and would
 * begin in English. Whoever chooses English in the profile keeps it.
 */
export function beginInTheBrowsersLanguage(): void {
  const chosen = /(?:^|;\s*)lng=/.test(document.cookie) || localStorage.getItem("lng") !== null
  if (!chosen && navigator.language.toLowerCase().startsWith("vi")) {
    localStorage.setItem("lng", "vi")
  }
}

import { EN } from "../words/en"
import { beginInTheBrowsersLanguage } from "../words/language"
import { VI } from "../words/vi"

// Medusa loads this file before it settles on a language.
beginInTheBrowsersLanguage()

/** Names of our pages in the admin's menu; the screens themselves bring their words along. */
export default { vi: { ocop: VI.menu }, en: { ocop: EN.menu } }

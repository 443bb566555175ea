import { foldVietnamese } from "../../rules/fold-vietnamese"
import { accept, refuse, type ParseCell } from "./parsed"

/**
 * One of a fixed set: the words staff write (compared without marks and case) or the stored value itself.
 * The first word of each is the one that messages suggest.
 */
export function choice<V extends string>(words: Record<V, string[]>): ParseCell<V> {
  const byFolded = new Map<string, V>()
  const suggested: string[] = []
  for (const value of valuesOf(words)) {
    const [first] = words[value]
    if (first) suggested.push(first)
    for (const word of [value, ...words[value]]) byFolded.set(foldVietnamese(word), value)
  }
  const allowed = suggested.join(", ")
  return (text) => {
    const value = byFolded.get(foldVietnamese(text))
    return value === undefined ? refuse("not_a_choice", { allowed }) : accept(value)
  }
}

/** `có` / `không`, also the forms that spreadsheets write by themselves. */
export const yesNo: ParseCell<boolean> = (text) => {
  const folded = foldVietnamese(text)
  if (["co", "yes", "y", "true", "1", "x", "dung"].includes(folded)) return accept(true)
  if (["khong", "no", "n", "false", "0", "sai"].includes(folded)) return accept(false)
  return refuse("not_yes_no")
}

/** `Object.keys` keeps the keys' type nowhere; here every own key is one of the choices by construction. */
function valuesOf<V extends string>(words: Record<V, string[]>): V[] {
  return Object.keys(words) as V[]
}

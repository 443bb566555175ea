import { foldVietnamese } from "../../../rules/fold-vietnamese"

type Searched = { code: string; name: string; producer: { name: string } }

/** Which products a search means: by part of a code, or by all its words somewhere in name or producer, accents or not. */
export function productSearch(q: string | null): (product: Searched) => boolean {
  const text = (q ?? "").trim()
  if (text === "") return () => true
  if (/^[\d-]+$/.test(text)) return ({ code }) => code.includes(text)
  const words = foldVietnamese(text).split(/\s+/).filter(Boolean)
  return ({ code, name, producer }) => {
    const searched = foldVietnamese([code, name, producer.name].join(" "))
    return words.every((word) => searched.includes(word))
  }
}

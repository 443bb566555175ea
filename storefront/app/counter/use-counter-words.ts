import { createContext, useContext } from "react"
import { translator, type Translate } from "~/i18n/translate"
import type { CounterKey, CounterMessages } from "~/i18n/vi/counter"

const WordsContext = createContext<CounterMessages | null>(null)

/** Set by the counter's page. */
export const CounterWordsProvider = WordsContext.Provider

/** The words of the counter. */
export function useCounterWords(): Translate<CounterKey> {
  const messages = useContext(WordsContext)
  if (!messages) throw new Error("useCounterWords outside the counter")
  return translator(messages)
}

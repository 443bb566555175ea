import type { ReactNode } from "react"
import { Symbol, type Look } from "./symbols"

/** The first thing one sees: symbol, word and colour, in this order of importance for those who see less. */
export function StateBox({
  look,
  path,
  word,
  children,
}: {
  look: Look
  path: string
  word: string
  children: ReactNode
}) {
  return (
    <div className={`state ${look}`}>
      <Symbol path={path} />
      <div>
        <h1>{word}</h1>
        {children}
      </div>
    </div>
  )
}

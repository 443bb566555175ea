import { isKind, type Kind } from "@ocop/plugin-ocop/register/kinds/kind-names"
import type { Language } from "@ocop/plugin-ocop/register/problems/texts"

export type ImportOptions = { language: Language; dryRun: boolean }

/** Flags that both scripts know. `medusa exec` refuses unknown ones before `--` and drops those behind it. */
export function readFlags(commandLine: readonly string[]): ImportOptions {
  const place = commandLine.indexOf("--lang")
  const language = place >= 0 ? commandLine[place + 1] : valueOf(commandLine, "--lang=")
  return {
    language: language === "en" ? "en" : "vi",
    dryRun: commandLine.includes("--dry-run"),
  }
}

/** The words of `medusa exec` that are neither a flag nor the value of one. */
export function readWords(words: readonly string[]): string[] {
  return words.filter((word, index) => !word.startsWith("--") && words[index - 1] !== "--lang")
}

export function readKind(word: string | undefined): Kind | null {
  return word !== undefined && isKind(word) ? word : null
}

function valueOf(commandLine: readonly string[], prefix: string): string | undefined {
  return commandLine.find((word) => word.startsWith(prefix))?.slice(prefix.length)
}

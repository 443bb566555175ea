import fs from "node:fs"
import { create } from "fontkit"

/**
 * Be Vietnam Pro as whole files: the subsets for the web leave out letters, and a missing glyph vanishes from a PDF
 * without an error.
 */
const FILES = {
  regular: "@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf",
  semibold: "@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf",
} as const

export type FontName = keyof typeof FILES
export type Fonts = Record<FontName, Buffer>

/** A character that the document's font cannot draw. */
export class MissingGlyph extends Error {
  constructor(
    readonly character: string,
    readonly text: string
  ) {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")
    super(`Không in được ký tự “${character}” (U+${code}) trong “${text}”: phông chữ không có nó.`)
    this.name = "MissingGlyph"
  }
}

let loaded: Fonts | null = null
let opened: { hasGlyphForCodePoint(codePoint: number): boolean } | null = null
/** Characters asked about: the font searches its tables anew each time, and a long list asks a million times. */
const known = new Map<string, boolean>()

/** The font files, read once per process. */
export function documentFonts(): Fonts {
  loaded ??= {
    regular: fs.readFileSync(require.resolve(FILES.regular)),
    semibold: fs.readFileSync(require.resolve(FILES.semibold)),
  }
  return loaded
}

/**
 * Text as it may enter a document: composed (NFC), because decomposed letters look right on paper and cannot be searched
 * or copied, and with a glyph for every character.
 * @throws MissingGlyph naming the first character that has none
 */
export function printable(text: string): string {
  const composed = text.normalize("NFC").replace(/\s+/gu, " ").trim()
  for (const character of composed) {
    if (!hasGlyph(character)) throw new MissingGlyph(character, composed)
  }
  return composed
}

function hasGlyph(character: string): boolean {
  const answer = known.get(character)
  if (answer !== undefined) return answer
  opened ??= create(documentFonts().regular)
  const found = opened.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)
  known.set(character, found)
  return found
}

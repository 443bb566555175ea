/** The little of fontkit that is asked here; it brings no types of its own. */
declare module "fontkit" {
  export function create(font: Buffer): {
    unitsPerEm: number
    hasGlyphForCodePoint(codePoint: number): boolean
    layout(text: string): {
      glyphs: { path: { toSVG(): string } }[]
      positions: { xAdvance: number; xOffset: number; yOffset: number }[]
    }
  }
}

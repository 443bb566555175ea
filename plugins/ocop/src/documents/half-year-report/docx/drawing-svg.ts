import { create } from "fontkit"
import { documentFonts, printable, type FontName } from "../../fonts"
import type { Drawing, Mark } from "../drawing"

type Font = ReturnType<typeof create>
const opened = new Map<FontName, Font>()

/**
 * A chart as SVG whose letters are outlines: it looks the same wherever it is opened, and its raster is the same on every
 * machine, whatever fonts are installed there.
 */
export function drawingSvg({ width, height, marks }: Drawing): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">`,
    ...marks.map(markSvg),
    "</svg>",
  ].join("")
}

function markSvg(mark: Mark): string {
  if (mark.kind === "rect") {
    const { x, y, width, height, fill } = mark
    return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="${fill}"/>`
  }
  if (mark.kind === "line") {
    const { x1, y1, x2, y2, stroke } = mark
    return `<line x1="${short(x1)}" y1="${short(y1)}" x2="${short(x2)}" y2="${short(y2)}" stroke="${stroke}" stroke-width="0.6"/>`
  }
  return textSvg(mark)
}

function textSvg(mark: Extract<Mark, { kind: "text" }>): string {
  const font = fontOf(mark.weight)
  const { glyphs, positions } = font.layout(printable(mark.text))
  const scale = mark.size / font.unitsPerEm
  let pen = 0
  const outlines = glyphs.map(({ path }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {}
    const at = `<path transform="translate(${pen + xOffset} ${yOffset})" d="${path.toSVG()}"/>`
    pen += xAdvance
    return at
  })
  const share = { start: 0, middle: 0.5, end: 1 }[mark.anchor]
  const x = mark.x - pen * scale * share
  // Letters are drawn upwards, SVG counts downwards.
  return `<g fill="${mark.fill}" transform="translate(${short(x)} ${short(mark.y)}) scale(${scale} ${-scale})">${outlines.join("")}</g>`
}

function fontOf(name: FontName): Font {
  const font = opened.get(name) ?? create(documentFonts()[name])
  opened.set(name, font)
  return font
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100)
}

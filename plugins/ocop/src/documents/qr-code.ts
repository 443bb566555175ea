import QRCode from "qrcode"
import { bilevelPng } from "./png"

/** Light modules that must stay free around the code: ISO/IEC 18004. */
export const QUIET_ZONE = 4

/** Smallest and largest side of the PNG in pixels; the largest prints 17 cm wide at 300 dpi. */
export const PNG_SIZES = { min: 200, max: 2000, usual: 1000 } as const

/** A QR code as drawn: `size` modules a side, without the quiet zone. */
export type QrCode = { size: number; isDark(x: number, y: number): boolean }

/** Dark modules of one row that stand side by side. */
export type Run = { x: number; y: number; length: number }

/** A code of error correction M: readable with 15 per cent of it scratched or stained. */
export function qrCode(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" })
  const inside = (value: number) => value >= 0 && value < modules.size
  return {
    size: modules.size,
    isDark: (x, y) => inside(x) && inside(y) && modules.get(y, x) === 1,
  }
}

export function darkRuns(code: QrCode): Run[] {
  const runs: Run[] = []
  for (let y = 0; y < code.size; y++) {
    for (let x = 0; x < code.size; x++) {
      if (!code.isDark(x, y) || code.isDark(x - 1, y)) continue
      let length = 1
      while (code.isDark(x + length, y)) length++
      runs.push({ x, y, length })
    }
  }
  return runs
}

/** The code as an SVG document of one path, with its quiet zone on white; `title` names it to whoever cannot see it. */
export function qrSvg(code: QrCode, title: string): string {
  const side = code.size + 2 * QUIET_ZONE
  const path = darkRuns(code)
    .map(({ x, y, length }) => `M${x + QUIET_ZONE} ${y + QUIET_ZONE}h${length}v1h-${length}z`)
    .join("")
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" width="40mm" height="40mm" ` +
    `shape-rendering="crispEdges" role="img"><title>${escapeXml(title)}</title>` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>\n`
  )
}

/**
 * The code as a PNG of exactly `size` pixels a side. Modules are whole pixels, so that none is wider than another; what
 * is left over widens the quiet zone.
 */
export function qrPng(code: QrCode, size: number): Buffer {
  const scale = Math.floor(size / (code.size + 2 * QUIET_ZONE))
  if (scale < 1) throw new RangeError(`a code of ${code.size} modules does not fit ${size} pixels`)
  const margin = Math.floor((size - code.size * scale) / 2)
  const toModule = (pixel: number) => Math.floor((pixel - margin) / scale)
  return bilevelPng(size, (x, y) => code.isDark(toModule(x), toModule(y)))
}

function escapeXml(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;")
}

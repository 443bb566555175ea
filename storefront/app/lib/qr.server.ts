import QRCode from "qrcode"

/** A QR code as one SVG path on a square of `size` modules, quiet zone of four modules included. */
export type QrPicture = { path: string; size: number }

const QUIET = 4

/**
 * Draws `text` as a QR code, error correction M as banks expect. One path instead of thousands of rectangles keeps the
 * page small, and the page decides size and colour.
 */
export function qrPicture(text: string): QrPicture {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" })
  let path = ""
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      let run = 1
      while (column + run < modules.size && modules.get(row, column + run)) run++
      path += `M${column + QUIET} ${row + QUIET}h${run}v1h-${run}z`
      column += run - 1
    }
  }
  return { path, size: modules.size + 2 * QUIET }
}

/** The same code as a PNG of 800 × 800 pixels. */
export function qrPng(text: string): Promise<Buffer> {
  return QRCode.toBuffer(text, { errorCorrectionLevel: "M", margin: QUIET, width: 800 })
}

import QRCode from "qrcode"

const QUIET = 4

/** A QR code of `text`, drawn here so that it also appears without a line; error correction M as banks expect. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: "M" })
  const size = modules.size + 2 * QUIET
  let path = ""
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (modules.get(row, column)) path += `M${column + QUIET} ${row + QUIET}h1v1h-1z`
    }
  }
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      className="mx-auto aspect-square max-h-[50dvh] w-full max-w-96 bg-white text-ink forced-color-adjust-none"
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={path} fill="currentColor" />
    </svg>
  )
}

/** Beginnings of Vietnamese letters in UTF-8 as Windows-1252 shows them: `á»‘` is ố, `Ä‘` is đ. */
const SIGNS = /á[º»]|Ä[‘\u0090ƒ‚©]|Æ[°¡¯\u00a0]|Ã[¡¢£¨©ª¬­²³´µ¹º½]/g
const ENOUGH = 3

/**
 * Text that was UTF-8, was opened as Windows-1252 and saved again (`Cháº£ má»±c`), as it was meant; null for text that is as it
 * should be. Undone only when every sign of it goes back into bytes that are UTF-8: nothing is guessed.
 */
export function undoDoubleEncoding(text: string): string | null {
  if ((text.match(SIGNS)?.length ?? 0) < ENOUGH) return null
  const lines = text.split(/(\r\n|\n|\r)/)
  const undone = lines.map((line) => {
    if (!/[\u0080-\uffff]/.test(line)) return line
    const bytes = bytesOf(line)
    if (!bytes) return null
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes)
    } catch {
      return null
    }
  })
  return undone.every((line) => line !== null) ? undone.join("").normalize("NFC") : null
}

let byteOfSign: Map<string, number> | null = null

function bytesOf(line: string): Uint8Array | null {
  byteOfSign ??= new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder("windows-1252").decode(Uint8Array.of(byte)),
      byte,
    ])
  )
  const bytes: number[] = []
  for (const sign of line) {
    const byte = byteOfSign.get(sign)
    if (byte === undefined) return null
    bytes.push(byte)
  }
  return Uint8Array.from(bytes)
}

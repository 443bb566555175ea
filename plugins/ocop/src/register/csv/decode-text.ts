import iconv from "iconv-lite"

export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "windows-1258"

export type Decoded =
  | { ok: true; text: string; encoding: TextEncoding }
  | { ok: false; reason: "spreadsheet" | "binary" }

/**
 * Turns the bytes of a file into NFC text. Order: byte order mark, zero bytes in every other place (UTF-16 without a
 * mark), strict UTF-8, Windows-1258. No detector: those on offer take UTF-16 without a mark for Latin-1.
 * Windows-1258 keeps tone marks apart, so without NFC no Vietnamese name would ever match.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return { ok: false, reason: "spreadsheet" }
  }
  const encoding = encodingOf(bytes)
  const decoded = encoding === "windows-1258" ? fromWindows1258(bytes) : strictly(bytes, encoding)
  if (decoded === null || hasControlCharacters(decoded)) return { ok: false, reason: "binary" }
  return { ok: true, text: decoded.normalize("NFC"), encoding }
}

function encodingOf(bytes: Uint8Array): TextEncoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return "utf-8"
  if (startsWith(bytes, [0xff, 0xfe])) return "utf-16le"
  if (startsWith(bytes, [0xfe, 0xff])) return "utf-16be"
  const zeros = zeroBytes(bytes.subarray(0, 4096))
  if (zeros.odd > 0.2 && zeros.even < 0.02) return "utf-16le"
  if (zeros.even > 0.2 && zeros.odd < 0.02) return "utf-16be"
  return strictly(bytes, "utf-8") === null ? "windows-1258" : "utf-8"
}

/** Share of zero bytes at even and at odd places: Latin letters in UTF-16 leave one of the two bytes empty. */
function zeroBytes(sample: Uint8Array): { even: number; odd: number } {
  const count = { even: 0, odd: 0 }
  sample.forEach((byte, index) => {
    if (byte === 0) count[index % 2 === 0 ? "even" : "odd"] += 1
  })
  const half = Math.max(1, sample.length / 2)
  return { even: count.even / half, odd: count.odd / half }
}

function strictly(bytes: Uint8Array, encoding: "utf-8" | "utf-16le" | "utf-16be"): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

function fromWindows1258(bytes: Uint8Array): string {
  return iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), "windows-1258")
}

/** Pictures and archives decode to something in Windows-1258; control characters and U+FFFD give them away. */
function hasControlCharacters(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- finding control characters is the purpose
  return /[\u0000-\u0008\u000e-\u001f\ufffd]/.test(text)
}

function startsWith(bytes: Uint8Array, prefix: number[]): boolean {
  return prefix.every((byte, index) => bytes[index] === byte)
}

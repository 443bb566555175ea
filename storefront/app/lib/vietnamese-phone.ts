/**
 * Vietnamese mobile numbers. Accepted as people write them: `0912 345 678`, `0912.345.678`, `+84 912 345 678`,
 * `84912345678`, `0084…`. Ten digits after a leading 0, the second one of 3 5 7 8 9. Landlines and hotlines are not
 * accepted at checkout: a courier and a sales point have to reach the person who collects.
 */

/** The number as it is stored, `+84912345678`; null when it is not a mobile number. */
export function parseMobile(text: string): string | null {
  const compact = text.replace(/[\s.\-()]/g, "")
  const national = compact.replace(/^(?:\+84|0084|84(?=[35789]\d{8}$))0?/, "0")
  return /^0[35789]\d{8}$/.test(national) ? `+84${national.slice(1)}` : null
}

/** A stored number as people read it, `0912 345 678`; anything else comes back unchanged. */
export function displayPhone(stored: string): string {
  const match = /^\+84(\d{3})(\d{3})(\d{3})$/.exec(stored)
  return match ? `0${match[1]} ${match[2]} ${match[3]}` : stored
}

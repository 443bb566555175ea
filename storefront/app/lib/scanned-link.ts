/** What a GS1 Digital Link of ours carries: `/01/<gtin>[/10/<lot>][/21/<serial>]`. */
export type ScannedLink = { gtin: string; lot: string | null }

/** GS1 character set 82, which lots and serials are written in. */
const GS1_TEXT = /^[!"%&'()*+,\-./0-9:;<=>?A-Z_a-z]{1,20}$/

/**
 * Reads the path of a scanned link, with or without the language before it. Null when it is no Digital Link; whether
 * the number is a GTIN is the backend's to say.
 */
export function scannedLink(pathname: string): ScannedLink | null {
  const [key, gtin, ...qualifiers] = segments(pathname)
  if (key !== "01" || !gtin) return null
  const lot = take(qualifiers, "10")
  const serial = take(qualifiers, "21")
  if (qualifiers.length > 0) return null
  const fits = (text: string | null) => text === null || GS1_TEXT.test(text)
  return fits(lot) && fits(serial) ? { gtin, lot } : null
}

/** Percent-decoded after splitting, so that a lot may hold a slash. */
function segments(pathname: string): string[] {
  try {
    return pathname
      .replace(/^\/en(?=\/)/, "")
      .split("/")
      .filter(Boolean)
      .map(decodeURIComponent)
  } catch {
    return []
  }
}

function take(qualifiers: string[], key: string): string | null {
  if (qualifiers[0] !== key || qualifiers[1] === undefined) return null
  return qualifiers.splice(0, 2)[1] ?? null
}

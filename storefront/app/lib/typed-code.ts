/** What somebody typed or pasted into the box for a code: a product's code, or the digits of a barcode. */
export type TypedCode = { kind: "code" | "gtin"; text: string }

const DASHES = /[\u2010-\u2015\u2212\ufe63\uff0d]/g
/** A GS1 element string as scanners write it: the number stands behind "(01)". */
const ELEMENT_STRING = /^\(?01\)(\d{14})/

/**
 * Reads what was typed: spaces and the dashes that keyboards make of "-" do not matter, and a pasted link of ours counts as
 * the code in it. Null when nothing was typed. Says nothing about whether the code exists.
 */
export function typedCode(typed: string): TypedCode | null {
  const text = typed
    .normalize("NFKC")
    .replace(DASHES, "-")
    .replace(/[\s\u200b-\u200d\ufeff]/g, "")
  const [, key, inLink] = /\/(01|verify)\/([^/?#]+)/.exec(text) ?? []
  const code = inLink ?? ELEMENT_STRING.exec(text)?.[1] ?? text
  if (code === "") return null
  return { kind: key === "01" || /^\d+$/.test(code) ? "gtin" : "code", text: code }
}

/** Codes with and without the old district, loosely; what does not look like one need not be looked up. */
export function looksLikeCode(text: string): boolean {
  return /^\d{2}-[\d-]{1,40}$/.test(text)
}

/** The Vietnamese path of a code's verification. */
export function verifyPath({ kind, text }: TypedCode): string {
  return kind === "gtin" ? `/01/${encodeURIComponent(text)}` : `/verify/${encodeURIComponent(text)}`
}

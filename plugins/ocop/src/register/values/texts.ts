import { accept, refuse, type ParseCell } from "./parsed"

/** Free text up to `max` characters, line breaks as `\n`. */
export function freeText(max = 4000): ParseCell<string> {
  return (text) => {
    const clean = text.replace(/\r\n?/g, "\n")
    return clean.length > max ? refuse("too_long", { max: String(max) }) : accept(clean)
  }
}

/** An identifier: kept as text with its leading zeros, no blanks inside. */
export const identifier: ParseCell<string> = (text) =>
  text.length <= 80 && /^[\p{L}\p{N}][\p{L}\p{N}._/+-]*$/u.test(text)
    ? accept(text)
    : refuse("not_an_identifier")

/** Exactly the given pattern, e.g. a bank's six digits. */
export function pattern(expression: RegExp, form: string): ParseCell<string> {
  return (text) => (expression.test(text) ? accept(text) : refuse("wrong_form", { form }))
}

export const emailAddress: ParseCell<string> = (text) =>
  text.length <= 254 && /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text)
    ? accept(text)
    : refuse("not_an_email")

/** A web address that a page may link to: http or https only; `www.…` gets https. */
export const webAddress: ParseCell<string> = (text) => {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`
  if (/\s/.test(address) || !URL.canParse(address)) return refuse("not_a_web_address")
  const url = new URL(address)
  const web = url.protocol === "https:" || url.protocol === "http:"
  return web && url.hostname.includes(".") ? accept(address) : refuse("not_a_web_address")
}

/** A web address, or a page name or number on that network. */
export const channel: ParseCell<string> = (text) =>
  /[:/]/.test(text) ? webAddress(text) : freeText(120)(text)

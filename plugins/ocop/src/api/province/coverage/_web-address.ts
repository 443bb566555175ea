import { optionalText } from "../../admin/ocop/_staff/fields"

/** An address of the web, or nothing. */
export const webAddress = optionalText(500).refine(
  (value) => value === null || isWebAddress(value),
  { message: "not_a_web_address" }
)

function isWebAddress(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === "" && password === ""
}

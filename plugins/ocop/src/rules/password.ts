import { foldVietnamese } from "./fold-vietnamese"

export const MIN_PASSWORD_LENGTH = 12
/** Longer ones would only cost time to check. */
export const MAX_PASSWORD_LENGTH = 200

/** What can be wrong with a new password. */
export type PasswordProblem = "too_short" | "too_long" | "usual" | "too_plain" | "names_you"

/**
 * Beginnings of passwords that are tried first, here and elsewhere: folded, letters and digits only, doubled and tailed with
 * digits by those who are told to use twelve characters. A word stands before those it holds.
 */
const USUAL = [
  ..."matkhau password passw0rd 123456 abcdef abc123 qwerty qwertz azerty 1q2w3e zaq12wsx admin".split(
    " "
  ),
  ..."letmein welcome iloveyou monkey dragon football superman changeme anhyeuem emyeuanh".split(
    " "
  ),
  ..."toiyeuvietnam yeuem yeuanh vietnam hanoi saigon halong quangninh khongbiet khongco".split(
    " "
  ),
  ..."ocop diemban banhang cuahang quanly nhanvien hocsinh giadinh bongda".split(" "),
]

/**
 * What is wrong with a new password: fewer than 12 characters; one of the usual ones, also with digits or a second word of
 * that kind after it; fewer than five different characters; the own address or name. Empty when it may be used. No rule about
 * capitals and signs: length protects, and such rules make people write it down (NIST SP 800-63B).
 */
export function passwordProblems(
  password: string,
  owner: { email: string; name?: string | null }
): PasswordProblem[] {
  const plain = foldVietnamese(password).replace(/[^a-z0-9]/g, "")
  const problems: PasswordProblem[] = []
  const length = [...password.normalize("NFC")].length
  if (length < MIN_PASSWORD_LENGTH) problems.push("too_short")
  if (length > MAX_PASSWORD_LENGTH) problems.push("too_long")
  if (new Set(password).size < 5 || isRun(plain)) problems.push("too_plain")
  if (isUsual(plain)) problems.push("usual")
  if (namesOwner(plain, owner)) problems.push("names_you")
  return problems
}

/** Nothing is left when usual words and digits are taken out. */
function isUsual(plain: string): boolean {
  let rest = plain
  for (const word of USUAL) rest = rest.replaceAll(word, " ")
  return rest !== plain && rest.replace(/[\d ]/g, "").length < 4
}

/** Up or down the digits or the alphabet, round and round. */
function isRun(plain: string): boolean {
  const steps = [...plain].slice(1).map((sign, at) => sign.charCodeAt(0) - plain.charCodeAt(at))
  return plain.length > 0 && steps.filter((step) => Math.abs(step) > 1).length <= plain.length / 8
}

function namesOwner(
  plain: string,
  { email, name }: { email: string; name?: string | null }
): boolean {
  const own = [email, email.split("@")[0] ?? "", name ?? ""]
    .map((text) => foldVietnamese(text).replace(/[^a-z0-9]/g, ""))
    .filter((text) => text.length >= 4)
  return own.some(
    (text) => plain.replaceAll(text, "").replace(/\d/g, "").length < 4 && plain.includes(text)
  )
}

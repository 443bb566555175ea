import { MIN_PASSWORD_LENGTH, MAX_PASSWORD_LENGTH, type PasswordProblem } from "../rules/password"

/** What is wrong with a password, for the person who chose it. */
export const PASSWORD_TEXTS: Record<PasswordProblem, { vi: string; en: string }> = {
  too_short: {
    vi: `Cần ít nhất ${MIN_PASSWORD_LENGTH} ký tự; một câu ngắn dễ nhớ là tốt nhất.`,
    en: `At least ${MIN_PASSWORD_LENGTH} characters are needed; a short sentence is easiest to keep in mind.`,
  },
  too_long: {
    vi: `Không dài quá ${MAX_PASSWORD_LENGTH} ký tự.`,
    en: `At most ${MAX_PASSWORD_LENGTH} characters.`,
  },
  usual: {
    vi: "Mật khẩu này quá phổ biến, dễ bị đoán ra.",
    en: "This password is a common one and easy to guess.",
  },
  too_plain: {
    vi: "Mật khẩu này chỉ lặp lại hoặc đếm tiếp vài ký tự.",
    en: "This password only repeats or counts on a few characters.",
  },
  names_you: {
    vi: "Mật khẩu không được là email hay tên của bạn.",
    en: "The password must not be your address or name.",
  },
}

import { data } from "react-router"
import { staffT } from "~/i18n/staff-messages.server"
import { BackendError } from "../backend-error"
import type { Lang } from "../language"

/** Why a form was not taken: a sentence for the whole, or one for each field; and what was typed, to go on from. */
export type Refused = {
  ok: false
  intent: string
  problem: string | null
  errors: Record<string, string>
  values: Record<string, string>
}

/** The answer to a form that the backend refused, with what was typed. Anything but a refusal is thrown on. */
export function refused(error: unknown, form: FormData, lang: Lang) {
  if (!(error instanceof BackendError)) throw error
  // What it says of forms is the same in both areas.
  const t = staffT("/sales-point", lang)
  // A session that has ended: reading the page again leads to the sign-in.
  if (error.status === 401 && error.code !== "wrong_password" && error.code !== "wrong_code") {
    return notTaken(401, form, t("form.signedOut"))
  }
  const away = error.kind === "down" || error.kind === "timeout"
  const errors = fieldErrors(error.body.problems)
  if (error.code === "wrong_password") {
    errors[form.has("current") ? "current" : "password"] = t("password.wrong")
  }
  const text = away ? t("form.away") : error.message
  return notTaken(
    away ? 503 : error.status,
    form,
    Object.keys(errors).length > 0 ? null : text,
    errors
  )
}

/** The same for what we see ourselves. */
export function notTaken(
  status: number,
  form: FormData,
  problem: string | null,
  errors: Record<string, string> = {}
) {
  const values: Record<string, string> = {}
  for (const [name, value] of form) {
    // Passwords are typed again, files are chosen again.
    if (typeof value === "string" && !/password/.test(name)) values[name] = value
  }
  return data<Refused>(
    { ok: false, intent: typed(form, "intent"), problem, errors, values },
    status
  )
}

function fieldErrors(problems: unknown): Record<string, string> {
  if (!Array.isArray(problems)) return {}
  const found = new Map<string, string>()
  const put = (field: string, text: string) => {
    // The backend names the field before its sentence; here it stands below the field.
    if (!found.has(field)) found.set(field, text.charAt(0).toLocaleUpperCase("vi") + text.slice(1))
  }
  for (const one of problems as unknown[]) {
    if (typeof one === "string") put("password", one)
    else if (typeof one === "object" && one !== null && "message" in one) {
      const field = "field" in one ? String(one.field) : "password"
      put(field, String(one.message))
    }
  }
  return Object.fromEntries(found)
}

/** A field as text without spaces around it; "" when it is missing or a file. */
export function typed(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value.trim() : ""
}

/** A password as it was typed, spaces and all; "" when it is missing. */
export function secret(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === "string" ? value : ""
}

/** A whole number as people type it, "1.250.000 ₫" too; null when it is none. */
export function wholeNumber(text: string): number | null {
  const plain = text.replace(/[\s.,₫đ]/g, "")
  return /^-?\d{1,12}$/.test(plain) ? Number(plain) : null
}

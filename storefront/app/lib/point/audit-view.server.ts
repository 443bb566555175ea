import { pointMessages, pointT } from "~/i18n/point-messages.server"
import type { PointKey } from "~/i18n/vi/point"
import { QUANG_NINH_UNITS } from "../data/administrative-units.server"
import { day, moment, money } from "../format.server"
import type { Lang } from "../language"
import { WEEKDAYS, type AuditEntry } from "./contract"

export type AuditRow = {
  at: string
  who: string
  what: string
  changes: string[]
  reason: string | null
}

/** What somebody did, in words; fields without a name of their own are for programs and are left out. */
export function auditRow(entry: AuditEntry, lang: Lang): AuditRow {
  const t = pointT(lang)
  const action = `audit.${entry.action}`
  return {
    at: moment(entry.at),
    who: entry.who,
    what: t(isKey(action, lang) ? action : "audit.other"),
    changes: changes(entry, lang),
    reason: entry.reason,
  }
}

function changes({ before, after }: AuditEntry, lang: Lang): string[] {
  const t = pointT(lang)
  const was = record(before)
  const is = record(after)
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    const field = `audit.field.${name}`
    if (!isKey(field, lang)) return []
    const [old, now] = [said(name, was[name], lang), said(name, is[name], lang)]
    // What was made, or is gone, has one side only.
    const one = after === null ? old : now
    if (before === null || after === null) {
      return one === "–" ? [] : [t("audit.set", { field: t(field), after: one })]
    }
    return old === now ? [] : [t("audit.changed", { field: t(field), before: old, after: now })]
  })
}

function said(name: string, value: unknown, lang: Lang): string {
  const t = pointT(lang)
  if (value === null || value === undefined || value === "") return "–"
  if (typeof value === "boolean") return t(value ? "compliance.yes" : "compliance.no")
  if (name === "total_vnd" && typeof value === "number") return money(value, lang)
  if (typeof value === "number") return String(value)
  if (name === "hours") return week(record(value), lang)
  if (typeof value !== "string") return "–"
  if (name === "unit_code") {
    return QUANG_NINH_UNITS.find(({ code }) => code === value)?.name ?? value
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return day(value)
  const word = `${name}.${value}`
  if ((name === "role" || name === "class") && isKey(word, lang)) return t(word)
  return value.length > 120 ? `${value.slice(0, 120)}…` : value
}

function week(hours: Record<string, unknown>, lang: Lang): string {
  const t = pointT(lang)
  return WEEKDAYS.map((one) => {
    const spans = Array.isArray(hours[one]) ? hours[one].map(record) : []
    const open = spans.map(({ from, to }) => `${String(from)}–${String(to)}`).join(", ")
    return `${t(`day.${one}`)} ${open || t("profile.hours.shut")}`
  }).join("; ")
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {}
}

function isKey(key: string, lang: Lang): key is PointKey {
  return Object.hasOwn(pointMessages(lang), key)
}

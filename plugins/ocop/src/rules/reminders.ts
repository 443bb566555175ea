import { isNewer, lastValidDay, type CertificateFacts } from "./certificate"
import { certificateStatus } from "./certificate-status"
import { addDays, daysBetween, localDateAt, type LocalDate } from "./local-date"

/** Days ahead of the last valid day on which producer and staff are reminded. */
export const REMINDER_DAYS = [180, 120, 90, 30, 7] as const

export type Reminder = {
  /** `<certificate id>:<days>`; the same for ever, so one is never sent twice. */
  key: string
  /** 180, 120, 90, 30 or 7. */
  days: number
  /** The day it fell due. */
  on: LocalDate
  /** Whole days that are really left at the instant asked for. */
  daysLeft: number
  lastValidDay: LocalDate
}

/** `due` is to be sent now, at most one; `missed` were never sent and no longer will be. */
export type DueReminders = { due: Reminder[]; missed: Reminder[] }

/**
 * Which reminders of a certificate are due at `at`. The one reached last is due until the next is reached; after an outage
 * the older ones count as missed instead of arriving in a heap. None for a certificate that was withdrawn, superseded, or has a
 * successor or a withdrawal already on record: there is nothing left to renew.
 */
export function dueReminders(
  certificate: CertificateFacts & { id: string },
  at: Date,
  alreadySent: Iterable<string>,
  { certificates = [] }: { certificates?: CertificateFacts[] } = {}
): DueReminders {
  const none: DueReminders = { due: [], missed: [] }
  const gone = (certificate.events ?? []).some((event) => event.type === "withdrawal")
  if (gone || certificates.some((other) => isNewer(other, certificate))) return none
  if (certificateStatus(certificate, at).status === "not_yet_valid") return none
  const sent = new Set(alreadySent)
  const end = lastValidDay(certificate)
  const daysLeft = daysBetween(localDateAt(at), end)
  const reached = REMINDER_DAYS.filter((days) => daysLeft <= days)
  const nearest = daysLeft < 0 ? null : reached.at(-1)
  const reminders = reached
    .map((days) => ({
      key: `${certificate.id}:${days}`,
      days,
      on: addDays(end, -days),
      daysLeft,
      lastValidDay: end,
    }))
    .filter((reminder) => !sent.has(reminder.key))
  return {
    due: reminders.filter((reminder) => reminder.days === nearest),
    missed: reminders.filter((reminder) => reminder.days !== nearest),
  }
}

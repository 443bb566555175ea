import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { now } from "../../gate/clock"
import { refuseAccess } from "../../staff-areas/access-refusals"
import { nothingChanged, writeAudit, type Actor, type Audited } from "../audit"

const FIELDS = ["address", "phone", "email", "website"] as const
/** How a producer is reached; what is left out stays as it is, null means that nobody knows any more. */
export type ProducerContact = Partial<Record<(typeof FIELDS)[number], string | null>>
type Stored = { id: string; name: string } & Record<(typeof FIELDS)[number], string | null>

/**
 * Corrects how a producer is reached; reminders of certificates go to the new address from then on.
 * @throws AreaRefusal 404 `not_found`
 */
export async function correctProducerContact(
  container: MedusaContainer,
  {
    code,
    contact,
    reason,
    by,
  }: { code: string; contact: ProducerContact; reason: string | null; by: Actor }
): Promise<Audited> {
  const pool = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  return pool.transaction(async (trx) => {
    const { rows }: { rows: Stored[] } = await trx.raw(
      `select id, name, address, phone, email, website from ocop_producer
        where code = ? and deleted_at is null for update`,
      [code]
    )
    const [stored] = rows
    if (!stored) throw refuseAccess("not_found")
    const changed = FIELDS.filter(
      (field) => contact[field] !== undefined && contact[field] !== stored[field]
    )
    if (changed.length === 0) return nothingChanged()
    const next = { ...stored, ...pick(contact, changed) }
    await trx.raw(
      `update ocop_producer set address = ?, phone = ?, email = ?, website = ?, updated_at = now()
        where id = ?`,
      [next.address, next.phone, next.email, next.website, stored.id]
    )
    return writeAudit(trx, now(container), by, {
      action: "producer_contact_corrected",
      subjectType: "producer",
      subjectId: code,
      subject: stored.name,
      before: pick(stored, changed),
      after: pick(next, changed),
      reason,
    })
  })
}

function pick(from: ProducerContact, fields: readonly (typeof FIELDS)[number][]) {
  return Object.fromEntries(fields.map((field) => [field, from[field] ?? null]))
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import { sendMail } from "./send-mail"

/** A mail that did not get through in two days is old news. */
const GIVE_UP_AFTER_MS = 48 * 60 * 60 * 1000
/** Younger ones may be on their way at this moment. */
const LEAVE_ALONE_MS = 2 * 60 * 1000

type Row = {
  id: string
  to: string
  template: string | null
  idempotency_key: string | null
  data: { subject?: unknown; text?: unknown; html?: unknown } | null
  resource_type: string | null
  resource_id: string | null
}

/**
 * Sends again what a mail server did not take, or what a crash left behind. Returns how many mails got through now; those
 * that did not are logged and stay where they are.
 */
export async function sendWaitingMails(container: MedusaContainer, at: Date): Promise<number> {
  const rows = await readRows<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "notification",
    fields: ["id", "to", "template", "idempotency_key", "data", "resource_type", "resource_id"],
    filters: {
      channel: "email",
      original_notification_id: null,
      status: ["pending", "failure"],
      created_at: {
        $gt: new Date(at.getTime() - GIVE_UP_AFTER_MS),
        $lt: new Date(at.getTime() - LEAVE_ALONE_MS),
      },
    },
  })
  let sent = 0
  for (const row of rows) {
    const { subject, text, html } = row.data ?? {}
    const rendered =
      typeof subject === "string" && typeof text === "string" && typeof html === "string"
    if (!rendered || !row.idempotency_key) continue
    try {
      const result = await sendMail(container, {
        to: row.to,
        key: row.idempotency_key,
        template: row.template ?? "",
        content: { subject, text, html },
        ...(row.resource_type &&
          row.resource_id && { about: { type: row.resource_type, id: row.resource_id } }),
      })
      if (result === "sent") sent += 1
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`Mail ${row.idempotency_key} still waits: ${reason}`)
    }
  }
  return sent
}

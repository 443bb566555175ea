/**
 * `sendMail(container, mail)` — the one way to send a mail. Render with `renderMail` of `mail/render-mail.ts`:
 *
 *     await sendMail(container, {
 *       to: order.email,
 *       key: `order-placed:${order.id}`,
 *       template: "order-placed",
 *       content: renderMail({ language: "vi", subject, paragraphs, facts, link }),
 *       about: { type: "order", id: order.id },
 *     })
 */
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { readRows } from "../search/graph"
import type { MailContent } from "./render-mail"

export type Mail = {
  to: string
  /** What the mail is for; a second mail with the same key does not go out. Chosen so that it says what and for whom. */
  key: string
  /** Kind of mail, for lists: `order-placed`, `certificate-reminder`. */
  template: string
  content: MailContent
  /** What it is about, such as an order. */
  about?: { type: string; id: string }
}

export type SendResult = "sent" | "already_sent"

/** Sending may take as long as a slow mail server; who waits for the same mail waits a little longer. */
const LOCK_SECONDS = 60

type Attempt = { id: string; status: "pending" | "success" | "failure"; idempotency_key: string }

/**
 * Sends a mail through Medusa's notification module, once per key: run twice, run at the same time, or run again after a
 * crash or a failure. A first attempt that did not get through stays on record and later ones refer to it: the module itself
 * would refuse the key for ever after a crash, and stumbles over its own record after a failure.
 *
 * Should the process die between the mail server's "yes" and our note of it, the mail goes again with the same Message-ID.
 * @throws when the mail could not be handed over; the attempt is on record, and `send-waiting-mails` tries again
 */
export async function sendMail(container: MedusaContainer, mail: Mail): Promise<SendResult> {
  return container
    .resolve(Modules.LOCKING)
    .execute(`mail:${mail.key}`, () => sendUnderLock(container, mail), { timeout: LOCK_SECONDS })
}

async function sendUnderLock(container: MedusaContainer, mail: Mail): Promise<SendResult> {
  const attempts = await attemptsOf(container, mail.key)
  if (attempts.some(({ status }) => status === "success")) return "already_sent"
  const [first] = attempts
  const { subject, text, html } = mail.content
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: mail.to,
    channel: "email",
    template: mail.template,
    data: { subject, text, html },
    // Every attempt at a mail carries the same Message-ID, made from this key.
    provider_data: { key: mail.key },
    idempotency_key: first ? `${mail.key}#${attempts.length + 1}` : mail.key,
    original_notification_id: first?.id ?? null,
    resource_type: mail.about?.type ?? null,
    resource_id: mail.about?.id ?? null,
  })
  return "sent"
}

/** The first attempt at a mail and those that followed it. */
async function attemptsOf(container: MedusaContainer, key: string): Promise<Attempt[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["id", "status", "idempotency_key"]
  const [first] = await readRows<Attempt>(query, {
    entity: "notification",
    fields,
    filters: { idempotency_key: key },
  })
  if (!first) return []
  const later = await readRows<Attempt>(query, {
    entity: "notification",
    fields,
    filters: { original_notification_id: first.id },
  })
  return [first, ...later]
}

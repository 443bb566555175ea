import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { readPage, readRows } from "../../search/graph"

/** `waiting` mails are tried again by the job `send-waiting-mails`. */
export type MailState = "sent" | "kept" | "waiting"

/** A mail as the list shows it. `kept` is one that lies in the outbox folder because no mail server is set. */
export type OutboxMail = {
  id: string
  to: string
  template: string
  subject: string
  state: MailState
  attempts: number
  /** When it was first tried; ISO 8601 UTC. */
  at: string
  about: { type: string; id: string } | null
}

/** A mail with its words. `html` is to be shown in a sandboxed frame only. */
export type OutboxMailDetail = OutboxMail & { text: string; html: string | null }

export type OutboxPage = { mails: OutboxMailDetail[]; count: number }

type Row = {
  id: string
  to: string
  template: string | null
  data: Record<string, unknown> | null
  status: "pending" | "success" | "failure"
  external_id: string | null
  original_notification_id: string | null
  idempotency_key: string | null
  resource_type: string | null
  resource_id: string | null
  created_at: string | Date
}

const FIELDS = [
  "id",
  "to",
  "template",
  "data",
  "status",
  "external_id",
  "original_notification_id",
  "idempotency_key",
  "resource_type",
  "resource_id",
  "created_at",
]
/** First attempts only: later ones are counted with them. */
const MAILS = { channel: "email", original_notification_id: null }

/** One page of mails, newest first, with the number of all. */
export async function readOutbox(
  container: MedusaContainer,
  { skip, take, template }: { skip: number; take: number; template?: string | undefined }
): Promise<OutboxPage> {
  const { rows, count } = await readPage<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "notification",
    fields: FIELDS,
    filters: { ...MAILS, ...(template && { template }) },
    pagination: { skip, take, order: { created_at: "DESC" } },
  })
  return { mails: await withAttempts(container, rows), count }
}

/** One mail; null when there is none with this id. */
export async function readMail(
  container: MedusaContainer,
  id: string
): Promise<OutboxMailDetail | null> {
  const rows = await readRows<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "notification",
    fields: FIELDS,
    filters: { ...MAILS, id },
  })
  const [mail] = await withAttempts(container, rows)
  return mail ?? null
}

async function withAttempts(container: MedusaContainer, rows: Row[]): Promise<OutboxMailDetail[]> {
  const later = rows.length
    ? await readRows<Row>(container.resolve(ContainerRegistrationKeys.QUERY), {
        entity: "notification",
        fields: ["id", "status", "external_id", "original_notification_id"],
        filters: { original_notification_id: rows.map(({ id }) => id) },
      })
    : []
  return rows.map((row) =>
    mailOf(row, [row, ...later.filter((one) => one.original_notification_id === row.id)])
  )
}

function mailOf(row: Row, attempts: Row[]): OutboxMailDetail {
  const done = attempts.find(({ status }) => status === "success")
  const { subject, text, html } = row.data ?? {}
  return {
    id: row.id,
    to: row.to,
    template: row.template ?? "",
    subject: typeof subject === "string" ? subject : "",
    state: done ? (done.external_id?.startsWith("outbox:") ? "kept" : "sent") : "waiting",
    attempts: attempts.length,
    at: new Date(row.created_at).toISOString(),
    about:
      row.resource_type && row.resource_id
        ? { type: row.resource_type, id: row.resource_id }
        : null,
    text: typeof text === "string" ? text : "",
    html: typeof html === "string" ? html : null,
  }
}

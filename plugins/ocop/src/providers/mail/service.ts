import type { ProviderSendNotificationDTO } from "@medusajs/framework/types"
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils"
import { createTransport } from "nodemailer"
import { messageId } from "./message-id"
import { OutboxFolder } from "./outbox-folder"

/** Options of the provider in medusa-config. */
export type MailOptions = {
  channels: ["email"]
  /** `smtp://…` or `smtps://…` with user and password; without it mails go to the outbox folder. */
  smtpUrl?: string
  /** Folder of `.eml` files. */
  outbox: string
  /** `Name <address>` or an address. */
  from: string
}

/** A mail server that does not answer must not hold up a job for minutes, which is what the library would wait. */
const TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * Sends mails by SMTP, or puts them into a folder in which each can be opened with any mail program. Expects a rendered
 * mail in `data` (`mail/send-mail.ts`); knows nothing of templates.
 */
export default class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "ocop-mail"
  private readonly outbox: OutboxFolder

  constructor(
    _container: object,
    private readonly options: MailOptions
  ) {
    super()
    this.outbox = new OutboxFolder(options.outbox)
  }

  static override validateOptions(options: Record<string, unknown>): void {
    for (const name of ["outbox", "from"]) {
      if (typeof options[name] === "string" && options[name] !== "") continue
      throw new MedusaError(
        MedusaError.Types.INVALID_ARGUMENT,
        `The mail provider needs the option ${name}.`
      )
    }
  }

  /** Answers with the Message-ID, or with `outbox:<file>`. */
  override async send(notification: ProviderSendNotificationDTO): Promise<{ id: string }> {
    const key = keyOf(notification)
    const message = {
      from: notification.from ?? this.options.from,
      to: notification.to,
      messageId: messageId(key, this.options.from),
      ...contentOf(notification),
      headers: { "Auto-Submitted": "auto-generated" },
    }
    if (this.options.smtpUrl) {
      const { messageId: id } = await createTransport({
        url: this.options.smtpUrl,
        ...TIMEOUTS,
      }).sendMail(message)
      return { id }
    }
    const composed = await createTransport({ streamTransport: true, buffer: true }).sendMail(
      message
    )
    if (!Buffer.isBuffer(composed.message)) throw new Error("a mail was not composed in one piece")
    return { id: `outbox:${await this.outbox.put(key, composed.message)}` }
  }
}

/** Mails that did not come through `sendMail` have no key; their own id serves. */
function keyOf(notification: ProviderSendNotificationDTO): string {
  const key = notification.provider_data?.key
  if (typeof key === "string") return key
  return "id" in notification && typeof notification.id === "string" ? notification.id : ""
}

function contentOf({ content, data }: ProviderSendNotificationDTO) {
  const given: Record<string, unknown> = { ...data, ...content }
  const { subject, text, html } = given
  if (typeof subject !== "string" || typeof text !== "string") {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "A mail needs a subject and a text; render it before it is sent."
    )
  }
  return { subject, text, ...(typeof html === "string" && { html }) }
}

import { mkdtemp, readdir, readFile, rm, stat } from "node:fs/promises"
import { tmpdir } from "node:os"
import path from "node:path"
import { afterEach, beforeEach, describe, expect, it } from "vitest"
import { messageId } from "../message-id"
import MailProvider from "../service"

describe("the mail provider without a mail server", () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "outbox-"))
  })
  afterEach(() => rm(folder, { recursive: true }))

  const mail = {
    to: "htx@bansen.example",
    channel: "email",
    template: "certificate-reminder",
    data: {
      subject: "Giấy chứng nhận sắp hết hạn",
      text: "Còn 30 ngày.",
      html: "<p>Còn 30 ngày.</p>",
    },
    provider_data: { key: "reminder:ocert_1:30:producer" },
  }

  it("puts a mail that any mail program opens into its folder, once", async () => {
    const provider = new MailProvider(
      {},
      { channels: ["email"], outbox: path.join(folder, "outbox"), from: "OCOP <ocop@ocop.example>" }
    )
    const first = await provider.send(mail)
    expect(first.id).toMatch(/^outbox:reminder-ocert_1-30-producer-[0-9a-f]{8}\.eml$/)
    expect(await provider.send(mail)).toEqual(first)
    expect(await readdir(path.join(folder, "outbox"))).toEqual([first.id.slice("outbox:".length)])
    const file = path.join(folder, "outbox", first.id.slice("outbox:".length))
    const text = await readFile(file, "utf8")
    expect(text).toContain("To: htx@bansen.example")
    expect(text).toContain(`Message-ID: ${messageId(mail.provider_data.key, "ocop@ocop.example")}`)
    expect(text).toContain("Subject: =?UTF-8?")
    expect(text).toContain("multipart/alternative")
    expect((await stat(file)).mode & 0o077).toBe(0)
  })

  it("refuses a mail that nobody has rendered", async () => {
    const provider = new MailProvider(
      {},
      { channels: ["email"], outbox: folder, from: "ocop@ocop.example" }
    )
    await expect(provider.send({ ...mail, data: { name: "x" } })).rejects.toThrow(
      "A mail needs a subject and a text"
    )
  })
})

describe("a Message-ID", () => {
  it("is the same for the same key and carries the sender's domain", () => {
    expect(messageId("a", "OCOP Quảng Ninh <ocop@quangninh.example>")).toBe(
      "<ca978112ca1bbdcafac231b39a23dc4d@quangninh.example>"
    )
    expect(messageId("a", "x@y.example")).not.toBe(messageId("b", "x@y.example"))
  })
})

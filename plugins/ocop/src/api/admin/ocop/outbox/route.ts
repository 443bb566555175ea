import { z } from "@medusajs/framework/zod"
import { readOutbox } from "../../../../queries/staff/outbox"
import { inLanguage } from "../_staff/in-language"
import { page, PAGE_SIZE, paging } from "../_staff/page"
import { readQuery } from "../_staff/read-fields"

const query = z.strictObject({ page, template: z.string().max(100).optional() })

/** `GET /admin/ocop/outbox`: mails as sent, or as they would be sent, newest first; without their words. */
export const GET = inLanguage(async (req, res) => {
  const { page: number, template } = readQuery(req, query)
  const skip = (number - 1) * PAGE_SIZE
  const { mails, count } = await readOutbox(req.scope, { skip, take: PAGE_SIZE, template })
  const list = mails.map(({ text: _text, html: _html, ...mail }) => mail)
  res.json({ mails: list, ...paging(number, count) })
})

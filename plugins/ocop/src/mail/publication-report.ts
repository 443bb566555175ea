import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { pluginOptions } from "../plugin-options"
import { readPublicationRuns, type PublicationRunView } from "../queries/staff/publication-runs"
import { formatDate } from "../register/values/dates"
import { localDateAt } from "../rules/local-date"
import { renderMail, type MailContent } from "./render-mail"
import { sendMail } from "./send-mail"

/** Reports that could not be mailed for two days are read in the staff area. */
const RECENT_MS = 48 * 60 * 60 * 1000
/** A mail of hundreds of lines is not read; the rest is counted. */
const MOST_LINES = 50

/** Mails staff each recent report that says something changed; each once, whoever runs it again. */
export async function mailPublicationReports(container: MedusaContainer): Promise<void> {
  const { staffEmail } = pluginOptions(container)
  if (!staffEmail) return
  // Reports are dated by the clock of the machine that wrote them.
  const since = new Date(Date.now() - RECENT_MS)
  const { runs } = await readPublicationRuns(container, { skip: 0, take: 100, since })
  for (const run of runs) {
    if (run.published.length + run.unlisted.length === 0) continue
    try {
      await sendMail(container, {
        to: staffEmail,
        key: `publication-report:${run.id}`,
        template: "publication-report",
        content: publicationReport(run),
        about: { type: "publication_run", id: run.id },
      })
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`The publication report of ${run.at} was not mailed: ${reason}`)
    }
  }
}

function publicationReport(run: PublicationRunView): MailContent {
  const { published, unlisted } = run
  const lines = [
    ...unlisted.map(({ message }) => `Ngừng bán: ${message}`),
    ...published.map(({ title }) => `Bán lại: “${title}”.`),
  ]
  const rest = lines.length - MOST_LINES
  return renderMail({
    language: "vi",
    subject: `Danh mục bán ngày ${formatDate(localDateAt(new Date(run.at)))}: ${unlisted.length} ngừng, ${published.length} bán lại`,
    paragraphs: ["Danh mục bán vừa được đối chiếu với giấy chứng nhận. Những thay đổi:"],
    items: [
      ...lines.slice(0, MOST_LINES),
      ...(rest > 0 ? [`… và ${rest} sản phẩm khác, xem trong khu vực cán bộ.`] : []),
    ],
  })
}

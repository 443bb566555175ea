import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { PointAccess } from "../queries/sales-point/access"
import { errorText } from "../rules/error-text"
import { renderMail } from "./render-mail"
import { sendMail } from "./send-mail"

/**
 * Tells every manager of a point that money now goes to another account: whoever did not do it, notices. Sent after the change
 * is made; a mail that does not get through waits and does not undo it.
 */
export async function tellManagersOfAccount(
  container: MedusaContainer,
  access: PointAccess,
  account: { bank: string; end: string; holder: string },
  at: Date
): Promise<void> {
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { email: string }[] } = await db.raw(
    `select s.email from ocop_point_membership m
       join ocop_point_staff s on s.id = m.staff_id and s.deleted_at is null
      where m.point_id = ? and m.role = 'manager' and m.removed_at is null and m.deleted_at is null`,
    [access.point.id]
  )
  const content = renderMail({
    language: "vi",
    subject: `${access.point.name}: tài khoản nhận tiền đã được đổi`,
    paragraphs: [
      `${access.staffName} vừa đổi tài khoản nhận tiền chuyển khoản của điểm bán.`,
      "Nếu bạn không biết việc này, hãy đổi lại tài khoản ngay và báo cho cán bộ OCOP của tỉnh.",
    ],
    facts: [
      ["Ngân hàng", account.bank],
      ["Số tài khoản", `…${account.end}`],
      ["Chủ tài khoản", account.holder],
    ],
  })
  for (const { email } of rows) {
    try {
      await sendMail(container, {
        to: email,
        key: `point-account:${access.point.id}:${at.toISOString()}:${email}`,
        template: "point-account-changed",
        content,
        about: { type: "sales_point", id: access.point.id },
      })
    } catch (error) {
      const logger: Logger = container.resolve(ContainerRegistrationKeys.LOGGER)
      logger.warn(`Mail about the account of ${access.point.handle} waits: ${errorText(error)}`)
    }
  }
}

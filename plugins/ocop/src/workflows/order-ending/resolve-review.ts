import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { OcopEvents } from "../../events"
import { LOCK_WAIT_SECONDS, paymentLockKey } from "../../gate/payment-lock"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import { findReview } from "../../queries/reviews/list-reviews"
import type { Review } from "../../queries/reviews/review"

export type Resolution = {
  id: string
  by: string
  at: Date
  bank_reference: string | null
  note: string | null
}

/**
 * A person has dealt with a review. The same word again changes nothing and answers the same; another one is refused, so
 * that what was written down stays.
 * @throws MedusaError NOT_FOUND `review_not_found`, NOT_ALLOWED `already_resolved`, INVALID_DATA `reference_missing` or
 *   `note_missing`
 */
export async function resolveReview(
  container: MedusaContainer,
  resolution: Resolution
): Promise<Review> {
  const { id, by, at, bank_reference, note } = resolution
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute([`review:${id}`], async () => {
    const review = await findReview(container, id, at)
    if (!review) {
      throw new MedusaError(
        MedusaError.Types.NOT_FOUND,
        "Không có việc cần xem này.",
        "review_not_found"
      )
    }
    if (review.state === "done") return sameWord(review, resolution)
    const facts = { id, state: "done" as const, resolved_by: by, resolved_at: at, note }
    if (review.kind === "handed_over") {
      if (!note) throw missing("note_missing", "Hãy ghi đã xử lý thế nào.")
      await endings.updateOrderEndings(facts)
    } else {
      if (!bank_reference) {
        throw missing("reference_missing", "Hãy ghi mã giao dịch của lần hoàn tiền.")
      }
      const byHand = { ...facts, outcome: "by_hand" as const, bank_reference }
      if (review.kind === "return_refund") await endReturn(container, review.order_id, byHand)
      else await endings.updateRefundTasks(byHand)
      const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
      await bus.emit({
        name: OcopEvents.MONEY_RETURNED,
        data: { order_id: review.order_id, source: id },
      })
    }
    const resolved = await findReview(container, id, at)
    if (!resolved) throw new Error(`review ${id} vanished while it was resolved`)
    return resolved
  })
}

/** Under the order's payment lock, which an attempt of the provider's holds; one that has just gone through stands. */
async function endReturn(
  container: MedusaContainer,
  orderId: string | null,
  byHand: { id: string; state: "done"; outcome: "by_hand"; bank_reference: string }
): Promise<void> {
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  await container.resolve(Modules.LOCKING).execute(
    [paymentLockKey(orderId ?? byHand.id)],
    async () => {
      const { state } = await desk.retrieveDeskReturn(byHand.id)
      if (state !== "done") await desk.updateDeskReturns(byHand)
    },
    { timeout: LOCK_WAIT_SECONDS }
  )
}

function sameWord(review: Review, { bank_reference, note }: Resolution): Review {
  const said = review.resolution
  if (said?.bank_reference === bank_reference && said.note === note) return review
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Việc này đã có người xử lý xong, không ghi đè được.",
    "already_resolved"
  )
}

function missing(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}

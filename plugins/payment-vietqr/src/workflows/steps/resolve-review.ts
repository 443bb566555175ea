import type { IEventBusModuleService, MedusaContainer } from "@medusajs/framework/types"
import { MedusaError, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { VietqrEvents } from "../../events"
import { BANK_TRANSFER_MODULE } from "../../modules/bank-transfer"
import type BankTransferModuleService from "../../modules/bank-transfer/service"
import { findReview } from "../../reviews/read-reviews"
import type { Review } from "../../reviews/review"

export type ResolveReviewInput = {
  id: string
  /** Id of the user who says so. */
  by: string
  at: Date
  outcome: "paid_back" | "no_action"
  bank_reference: string | null
  note: string | null
}

/** No compensation: it is the only step, and what it writes it writes in one transaction. */
export const resolveReviewStep = createStep(
  "resolve-vietqr-review",
  async ({ at, ...input }: ResolveReviewInput, { container }) =>
    new StepResponse(await resolveReview(container, { ...input, at: new Date(at) }))
)

async function resolveReview(
  container: MedusaContainer,
  input: ResolveReviewInput
): Promise<Review> {
  const locking = container.resolve(Modules.LOCKING)
  return locking.execute([`review:${input.id}`], () => resolveLocked(container, input))
}

async function resolveLocked(
  container: MedusaContainer,
  input: ResolveReviewInput
): Promise<Review> {
  const review = await findReview(container, input.id, input.at)
  if (!review) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "Không có khoản tiền cần xem này.",
      "review_not_found"
    )
  }
  if (review.state === "done") return sameWord(review, input)
  check(review, input)
  const bank = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  await bank.recordResolution(review, input)
  if (review.kind === "pay_back") {
    const bus: IEventBusModuleService = container.resolve(Modules.EVENT_BUS)
    await bus.emit({
      name: VietqrEvents.PAID_BACK,
      data: { order_id: review.order_id, pay_back_id: review.id },
    })
  }
  const resolved = await findReview(container, input.id, input.at)
  if (!resolved) throw new Error(`review ${input.id} vanished while it was resolved`)
  return resolved
}

/** Money that is owed is never waved away, and every transfer back has a trace at the bank. */
function check(review: Review, { outcome, bank_reference, note }: ResolveReviewInput): void {
  if (review.kind === "pay_back" && outcome !== "paid_back") {
    throw invalid("money_is_owed", "Khoản này phải trả lại cho khách, không thể bỏ qua.")
  }
  if (outcome === "paid_back" && !bank_reference) {
    throw invalid("reference_missing", "Hãy ghi mã giao dịch của lần chuyển trả.")
  }
  if (outcome === "no_action" && !note) {
    throw invalid("note_missing", "Hãy ghi lý do không phải làm gì thêm.")
  }
}

function sameWord(review: Review, input: ResolveReviewInput): Review {
  const said = review.resolution
  const same =
    said?.outcome === input.outcome &&
    said.bank_reference === input.bank_reference &&
    said.note === input.note
  if (same) return review
  throw new MedusaError(
    MedusaError.Types.NOT_ALLOWED,
    "Khoản này đã có người xử lý xong, không ghi đè được.",
    "already_resolved"
  )
}

function invalid(code: string, message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message, code)
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"
import type { BankTransferRow, PayBackRow } from "../modules/bank-transfer/service"
import { payBackReview, transferReview, type Review } from "./review"

export const REVIEWS_PER_PAGE = 50

export type ReviewPage = {
  reviews: Review[]
  total: number
  page: number
  pages: number
  per_page: number
}

/** Transfers that wait on their own: those owed back wait as their pay-back. */
const OF_NO_ORDER = ["unmatched", "ignored", "unreadable"]

/** One page of what waits for a person (the oldest first) or was dealt with (the latest first). */
export async function listReviews(
  container: MedusaContainer,
  { state, page, at }: { state: "open" | "done"; page: number; at: Date }
): Promise<ReviewPage> {
  const bank = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const open = state === "open"
  // Two lists become one: each is read as far as the page could reach into it.
  const take = page * REVIEWS_PER_PAGE
  const [[payBacks, payBackCount], [transfers, transferCount]] = await Promise.all([
    bank.listAndCountPayBacks(
      { state },
      { take, order: open ? { created_at: "ASC" } : { resolved_at: "DESC" } }
    ),
    bank.listAndCountBankTransfers(
      open
        ? { needs_person: true, verdict: OF_NO_ORDER }
        : { verdict: OF_NO_ORDER, resolved_at: { $ne: null } },
      { take, order: open ? { received_at: "ASC" } : { resolved_at: "DESC" } }
    ),
  ])
  const when = (review: Review) => (open ? review.since : (review.resolution?.at ?? review.since))
  const all = await present(container, payBacks, transfers, at)
  const total = payBackCount + transferCount
  return {
    reviews: all
      .sort((a, b) => (open ? 1 : -1) * when(a).localeCompare(when(b)))
      .slice(take - REVIEWS_PER_PAGE, take),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / REVIEWS_PER_PAGE)),
    per_page: REVIEWS_PER_PAGE,
  }
}

/** One review by its id; null when there is none. */
export async function findReview(
  container: MedusaContainer,
  id: string,
  at: Date
): Promise<Review | null> {
  const bank = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const [payBacks, transfers] = await Promise.all([
    bank.listPayBacks({ id }),
    bank.listBankTransfers({ id, verdict: OF_NO_ORDER }),
  ])
  const waiting = transfers.filter((one) => one.needs_person || one.resolved_at)
  const [review] = await present(container, payBacks, waiting, at)
  return review ?? null
}

async function present(
  container: MedusaContainer,
  payBacks: PayBackRow[],
  transfers: BankTransferRow[],
  at: Date
): Promise<Review[]> {
  const bank = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  const ids = (list: (string | null)[]) => [...new Set(list.filter((id) => id !== null))]
  const [requests, cameWith] = await Promise.all([
    bank.listPaymentRequests(
      { id: ids([...payBacks, ...transfers].map((one) => one.payment_request_id)) },
      { take: null }
    ),
    bank.listBankTransfers(
      { id: ids(payBacks.map((one) => one.bank_transfer_id)) },
      { take: null }
    ),
  ])
  const requestOf = (one: { payment_request_id: string | null }) =>
    requests.find(({ id }) => id === one.payment_request_id) ?? null
  return [
    ...payBacks.map((one) =>
      payBackReview(
        one,
        cameWith.find(({ id }) => id === one.bank_transfer_id) ?? null,
        requestOf(one),
        at
      )
    ),
    ...transfers.map((one) => transferReview(one, requestOf(one), at)),
  ]
}

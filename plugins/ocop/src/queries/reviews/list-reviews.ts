import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_DESK_MODULE } from "../../modules/order-desk"
import type OrderDeskModuleService from "../../modules/order-desk/service"
import type { DeskReturnRow } from "../../modules/order-desk/service"
import { ORDER_ENDING_MODULE } from "../../modules/order-ending"
import type OrderEndingModuleService from "../../modules/order-ending/service"
import { handedOverReview, refundReview, returnReview, type Review } from "./review"

export const REVIEWS_PER_PAGE = 50

export type ReviewPage = {
  reviews: Review[]
  total: number
  page: number
  pages: number
  per_page: number
}

/** One page of what waits for a person (the oldest first) or was dealt with (the latest first). */
export async function listReviews(
  container: MedusaContainer,
  { state, page, at }: { state: "open" | "done"; page: number; at: Date }
): Promise<ReviewPage> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const open = state === "open"
  // Three lists become one: each is read as far as the page could reach into it.
  const take = page * REVIEWS_PER_PAGE
  const [[tasks, taskCount], [orders, orderCount], [returns, returnCount]] = await Promise.all([
    endings.listAndCountRefundTasks(open ? { state: "failed" } : { state: "done" }, {
      take,
      order: open ? { created_at: "ASC" } : { resolved_at: "DESC" },
    }),
    endings.listAndCountOrderEndings(
      { outcome: "handed_over", state },
      { take, order: open ? { decided_at: "ASC" } : { resolved_at: "DESC" } }
    ),
    desk.listAndCountDeskReturns(
      open ? { state: "failed" } : { state: "done", resolved_at: { $ne: null } },
      { take, order: open ? { created_at: "ASC" } : { resolved_at: "DESC" } }
    ),
  ])
  const when = (review: Review) => (open ? review.since : (review.resolution?.at ?? review.since))
  const all = [
    ...tasks.map((task) => refundReview(task, at)),
    ...orders.map((order) => handedOverReview(order, at)),
    ...(await presentReturns(container, returns, at)),
  ].sort((a, b) => (open ? 1 : -1) * when(a).localeCompare(when(b)))
  const total = taskCount + orderCount + returnCount
  return {
    reviews: all.slice(take - REVIEWS_PER_PAGE, take),
    total,
    page,
    pages: Math.max(1, Math.ceil(total / REVIEWS_PER_PAGE)),
    per_page: REVIEWS_PER_PAGE,
  }
}

/** One review by its id, whichever kind it is; null when there is none. */
export async function findReview(
  container: MedusaContainer,
  id: string,
  at: Date
): Promise<Review | null> {
  const endings = container.resolve<OrderEndingModuleService>(ORDER_ENDING_MODULE)
  const desk = container.resolve<OrderDeskModuleService>(ORDER_DESK_MODULE)
  const [[task], [ending], returns] = await Promise.all([
    endings.listRefundTasks({ id }),
    endings.listOrderEndings({ id, outcome: "handed_over" }),
    desk.listDeskReturns({ id }),
  ])
  if (task) return refundReview(task, at)
  if (ending) return handedOverReview(ending, at)
  const refused = returns.filter((one) => one.state === "failed" || one.resolved_at)
  return (await presentReturns(container, refused, at))[0] ?? null
}

async function presentReturns(
  container: MedusaContainer,
  returns: DeskReturnRow[],
  at: Date
): Promise<Review[]> {
  if (returns.length === 0) return []
  const db = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows }: { rows: { id: string; display_id: number }[] } = await db.raw(
    `select id, display_id from "order" where id = any(?)`,
    [returns.map(({ order_id }) => order_id)]
  )
  const numbers = new Map(rows.map(({ id, display_id }) => [id, display_id]))
  return returns.map((one) => returnReview(one, numbers.get(one.order_id) ?? null, at))
}

import type { MedusaContainer } from "@medusajs/framework/types"
import { counterPayments } from "../../counter/payments"
import { startOfDay, localDateAt } from "../../rules/local-date"
import type { PointAccess } from "../sales-point/access"
import { readCounterItems } from "./counter-items"
import { listCounterSales, shownSale } from "./counter-sale"

/**
 * What the till keeps to work without a line: goods with prices and units, the account that transfers go to, the day's sales
 * and those of earlier days that still wait.
 */
export async function readCounter(
  container: MedusaContainer,
  point: PointAccess["point"],
  at: Date
) {
  const payments = counterPayments()
  const [account, items, sales] = await Promise.all([
    payments.account(container, point.id),
    readCounterItems(container, point, at),
    listCounterSales(container, point.id, startOfDay(localDateAt(at)), at),
  ])
  return {
    at: at.toISOString(),
    point: { handle: point.handle, name: point.name },
    account,
    hold_minutes: payments.holdMinutes(container),
    items,
    open: sales.map(shownSale),
  }
}

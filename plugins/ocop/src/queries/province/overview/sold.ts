import type { MedusaContainer } from "@medusajs/framework/types"
import type { Period } from "../../../rules/period"
import { readUnitsSold } from "../../register/units-sold"
import { countOrders } from "./count-orders"

export type Sold = {
  from: string
  to: string
  orders: number
  units: number
  /** Whole đồng that buyers paid for the province's goods, without delivery. */
  amount_vnd: number
  best: { code: string; name: string; units: number; amount_vnd: number }[]
}

/** What of the province's products was sold within a period, and paid. */
export async function readSold(container: MedusaContainer, period: Period): Promise<Sold> {
  const [products, orders] = await Promise.all([
    readUnitsSold(container, period),
    countOrders(container, period),
  ])
  return {
    from: period.from,
    to: period.to,
    orders,
    units: products.reduce((sum, { units }) => sum + units, 0),
    amount_vnd: products.reduce((sum, { amountVnd }) => sum + amountVnd, 0),
    best: products
      .slice(0, 3)
      .map(({ code, name, units, amountVnd }) => ({ code, name, units, amount_vnd: amountVnd })),
  }
}

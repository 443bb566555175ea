import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { startOfDay } from "../../rules/local-date"
import { closeOfDay, type Period } from "../../rules/period"
import { IS_PAID, LINE_VND, OF_REGISTER, ORDER_LINES } from "../sales/paid-lines"

export type SoldProduct = {
  code: string
  name: string
  producer: string
  units: number
  /** Whole đồng that buyers paid for the goods, without delivery. */
  amountVnd: number
}

const SOLD = `
  select op.code, op.name, maker.name as producer, sum(item.quantity)::int as units,
    sum${LINE_VND}::text as amount
  from ${ORDER_LINES}
    ${OF_REGISTER}
    join ocop_producer maker on maker.id = op.producer_id
  where ${IS_PAID} and o.created_at >= :from and o.created_at <= :to and op.province_code = '22'
  group by op.code, op.name, maker.name`

type SoldRow = Omit<SoldProduct, "amountVnd"> & { amount: string }

/** What of the province's products was sold within a period, by units, then amount, then code. */
export async function readUnitsSold(
  container: MedusaContainer,
  period: Period
): Promise<SoldProduct[]> {
  const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION)
  const { rows } = await database.raw<{ rows: SoldRow[] }>(SOLD, {
    from: startOfDay(period.from),
    to: closeOfDay(period.to),
  })
  return rows
    .map(({ amount, ...row }) => ({ ...row, amountVnd: Math.round(Number(amount)) }))
    .sort((a, b) => b.units - a.units || b.amountVnd - a.amountVnd || (a.code < b.code ? -1 : 1))
}

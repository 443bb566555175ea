import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { Receipt } from "../../documents/receipt"
import { readRows } from "../../search/graph"
import type { CounterSale } from "./counter-sale"

type PointRow = {
  name: string
  address: string
  phone: string | null
  operator_name: string
  operator_tax_code: string | null
}

/** What a receipt for this sale of the point says. */
export async function readReceipt(
  container: MedusaContainer,
  pointId: string,
  sale: CounterSale
): Promise<Receipt> {
  const [point] = await readRows<PointRow>(container.resolve(ContainerRegistrationKeys.QUERY), {
    entity: "sales_point",
    fields: ["name", "address", "phone", "operator_name", "operator_tax_code"],
    filters: { id: pointId },
  })
  if (!point) throw new Error(`sale ${sale.id} belongs to no sales point`)
  return {
    point: {
      name: point.name,
      address: point.address,
      phone: point.phone,
      operator: point.operator_name,
      taxCode: point.operator_tax_code,
    },
    number: sale.display_id,
    soldAt: new Date(sale.sold_at),
    seller: sale.seller,
    lines: sale.lines.map((line) => ({
      title: line.title,
      variant: line.variant,
      quantity: line.quantity,
      unitPriceVnd: line.unit_price_vnd,
      totalVnd: line.total_vnd,
    })),
    totalVnd: sale.total_vnd,
    code: sale.code,
  }
}

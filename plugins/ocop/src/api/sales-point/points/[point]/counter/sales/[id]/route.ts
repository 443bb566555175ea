import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { shownSale } from "../../../../../../../queries/counter/counter-sale"
import { saleOf } from "../../_till/sale"

/** Where a sale and its money stand now; what the till asks while it waits. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.setHeader("cache-control", "no-store")
  res.json({ sale: shownSale(await saleOf(req)) })
}

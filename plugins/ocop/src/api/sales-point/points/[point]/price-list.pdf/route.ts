import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { priceListPdf } from "../../../../../documents/price-list"
import { now } from "../../../../../gate/clock"
import { readWholeStock } from "../../../../../queries/shelf/stock-list"
import { localDateAt } from "../../../../../rules/local-date"
import { sendFile } from "../../../../admin/ocop/_staff/send-file"
import { pointAccess } from "../../../_access/access"
import { placeOf } from "../../../_shelf/shelf-request"

/** `GET …/price-list.pdf`: what the point may sell today, with its prices. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const access = pointAccess(req)
  const at = now(req.scope)
  const day = localDateAt(at)
  const items = await readWholeStock(req.scope, placeOf(access), at)
  const bytes = await priceListPdf({
    point: access.point.name,
    day,
    lines: items
      .filter((item) => item.sellable.ok && item.price_vnd > 0)
      .map((item) => ({
        name: item.title,
        pack: item.variant ?? "",
        producer: item.elsewhere ? `${item.producer} (${item.elsewhere})` : item.producer,
        stars: item.stars ? `${item.stars} sao` : "",
        priceVnd: item.price_vnd,
      })),
  })
  const name = `bang-gia-${access.point.handle}-${day}.pdf`
  sendFile(res, { type: "application/pdf", name, bytes })
}

import { findPaymentRequest } from "~/lib/data/payments.server"
import { qrPng } from "~/lib/qr.server"
import type { Route } from "./+types/pay-qr"

/**
 * The QR code as a picture to keep: on a phone the banking app reads it from the album, because a phone cannot scan its
 * own screen.
 */
export async function loader({ params }: Route.LoaderArgs) {
  const request = await findPaymentRequest({ lang: "vi" }, params.order)
  if (!request?.qr_text) throw new Response(null, { status: 404 })
  const picture = await qrPng(request.qr_text)
  return new Response(new Uint8Array(picture), {
    headers: {
      "content-type": "image/png",
      "content-disposition": `attachment; filename="${request.code}-${request.remaining_vnd}.png"`,
      "cache-control": "private, no-store",
    },
  })
}

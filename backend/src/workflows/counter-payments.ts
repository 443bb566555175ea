import { takeCounterPayments } from "@ocop/plugin-ocop/counter/payments"
import { SALES_POINT_MODULE } from "@ocop/plugin-ocop/modules/sales-point"
import {
  keepNewCode,
  releaseKeptCode,
  takeKeptCode,
  topUpKeptCodes,
} from "@ocop/plugin-payment-vietqr/orders/kept-codes"
import {
  accountOfShop,
  readPaymentPages,
  tillHoldMinutes,
} from "@ocop/plugin-payment-vietqr/orders/till-payments"
import { ensurePaymentRequestWorkflow } from "@ocop/plugin-payment-vietqr/workflows"

/*
 * Where counter sales and bank transfers meet: neither plugin knows the other. Medusa loads this file at start, with the
 * other workflows.
 */

type SalesPoints = { retrieveSalesPoint(id: string): Promise<Record<string, unknown>> }

takeCounterPayments({
  holdMinutes: tillHoldMinutes,
  topUpCodes: topUpKeptCodes,
  newCode: keepNewCode,
  takeCode: takeKeptCode,
  releaseCode: releaseKeptCode,

  async account(container, pointId) {
    const points = container.resolve<SalesPoints>(SALES_POINT_MODULE)
    const point = await points.retrieveSalesPoint(pointId)
    // The settings name paths from an order; they end in the point's own fields.
    return accountOfShop(container, (path) => point[path.split(".").at(-1) ?? ""])
  },

  async requestPayment(container, orderId) {
    await ensurePaymentRequestWorkflow(container).run({ input: { order_id: orderId } })
  },

  async readPayments(container, orders, at) {
    const pages = await readPaymentPages(container, orders, at)
    return new Map(
      pages.map((page) => [
        page.order_id,
        {
          code: page.code,
          state: page.state,
          receivedVnd: page.received_vnd,
          qrText: page.qr_text,
          expiresAt: page.expires_at,
          inReview: page.in_review,
        },
      ])
    )
  },
})

import { data } from "react-router"
import { BackendError } from "~/lib/backend-error"
import { findPaymentRequest } from "~/lib/data/payments.server"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { payPrint } from "~/lib/pay-view.server"
import type { Route } from "./+types/pay"

export type PayPrint = { print: string }

/** What the payment page asks every few seconds: has anything changed? Small on purpose. */
export async function loader({ params }: Route.LoaderArgs) {
  try {
    const request = await findPaymentRequest({ lang: "vi" }, params.order)
    if (!request) throw new Response(null, { status: 404 })
    return data<PayPrint>({ print: payPrint(request) }, { headers: PRIVATE_PAGE })
  } catch (error) {
    if (error instanceof BackendError) {
      return data({ print: null }, { status: 503, headers: PRIVATE_PAGE })
    }
    throw error
  }
}

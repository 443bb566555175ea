import { useEffect, useRef } from "react"
import { data, Link, redirect, useSearchParams } from "react-router"
import { PayClosed } from "~/components/buying/pay-closed"
import { PayOpen } from "~/components/buying/pay-open"
import { PayPaid } from "~/components/buying/pay-paid"
import { PayRetry } from "~/components/buying/pay-retry"
import { usePaymentWatch } from "~/components/buying/use-payment-watch"
import { checkoutT } from "~/i18n/checkout-messages.server"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { BackendError } from "~/lib/backend-error"
import { findOrder, findOrderToken } from "~/lib/data/orders.server"
import {
  findPaymentRequest,
  openPaymentRequest,
  sendDemoTransfer,
} from "~/lib/data/payments.server"
import { endedView } from "~/lib/ended-view.server"
import { langOf, pathIn } from "~/lib/language"
import { orErrorPage, PRIVATE_PAGE } from "~/lib/page-response.server"
import { payPrint, payView } from "~/lib/pay-view.server"
import { problemText } from "~/lib/problem.server"
import type { Route } from "./+types/pay"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
  // The address opens the order: it does not travel to other sites.
  { name: "referrer", content: "same-origin" },
]

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const t = checkoutT(lang)
  const [request, token] = await orErrorPage(
    Promise.all([
      findPaymentRequest({ lang }, params.order),
      findOrderToken({ lang }, params.order),
    ])
  )
  const orderPath = token && `/orders/${token}`
  if (!request) {
    if (!token) throw new Response(null, { status: 404 })
    const order = await orErrorPage(findOrder({ lang }, token))
    if (order?.payment === "card") throw redirect(pathIn(lang, `/orders/${token}`))
    return {
      title: t("pay.noRequest.title"),
      orderPath,
      view: null,
      print: "",
      again: [],
      ended: null,
    }
  }
  const closed = request.state === "expired" || request.state === "cancelled"
  const order = closed && token ? await orErrorPage(findOrder({ lang }, token)) : null
  return {
    title: t(TITLES[request.state], { id: request.display_id }),
    orderPath,
    view: payView(request, lang),
    print: payPrint(request),
    ended: order && endedView(order),
    // What lost its certificate cannot be bought again.
    again: (order?.items ?? [])
      .filter(({ title }) => !order?.ended?.products.includes(title))
      .map(({ handle, title }) => ({ handle, title })),
  }
}

const TITLES = {
  waiting: "pay.title",
  underpaid: "pay.title",
  paid: "pay.paid",
  expired: "pay.expired",
  cancelled: "pay.cancelled",
} as const

/** `intent=open` asks for the transfer again when that failed; `intent=demo` lets the demonstration bank send money. */
export async function action({ request, params, url }: Route.ActionArgs) {
  const lang = langOf(url.pathname)
  const form = await request.formData()
  const intent = form.get("intent")
  try {
    if (intent === "open") await openPaymentRequest({ lang }, params.order)
    else if (intent === "demo") await sendDemoTransfer({ lang }, params.order, amountOf(form))
    else throw new Response(null, { status: 400 })
    return redirect(url.pathname, 303)
  } catch (error) {
    if (!(error instanceof BackendError)) throw error
    if (error.kind === "not_found") throw new Response(null, { status: 404 })
    const text =
      intent === "demo" ? checkoutT(lang)("pay.demo.failed") : problemText("unavailable", lang)
    return data({ text }, { status: 503 })
  }
}

function amountOf(form: FormData): number | undefined {
  const amount = Number(form.get("amount"))
  return Number.isSafeInteger(amount) && amount > 0 ? amount : undefined
}

export default function PayPage({ loaderData, actionData, params }: Route.ComponentProps) {
  const t = useCheckoutT()
  const { to } = useShop()
  const [search] = useSearchParams()
  const { view, orderPath, print, again, ended } = loaderData
  const open = view?.state === "waiting" || view?.state === "underpaid"
  const watch = usePaymentWatch(params.order, print, open)
  const failed = actionData?.text ?? null
  const state = view?.state
  const before = useRef(state)
  // The page turned from "waiting" to something else by itself: say so where a screen reader listens.
  useEffect(() => {
    if (before.current !== state) document.querySelector<HTMLElement>("main h1")?.focus()
    before.current = state
  }, [state])
  return (
    <div className="pt-6 pb-16">
      {!view && <PayRetry failed={failed} />}
      {view && open && (
        <PayOpen view={view} told={search.has("told")} watch={watch} failed={failed} />
      )}
      {view?.state === "paid" && <PayPaid view={view} />}
      {(view?.state === "expired" || view?.state === "cancelled") && (
        <PayClosed view={view} ended={ended} again={again} />
      )}
      {orderPath && (
        <p className={view?.state === "paid" ? "mt-6 text-center" : "mt-8"}>
          <Link
            className={
              view?.state === "paid"
                ? "button button-primary min-h-13 text-lg"
                : "link inline-flex min-h-11 items-center"
            }
            to={to(orderPath)}
          >
            {t("pay.seeOrder")}
          </Link>
        </p>
      )}
    </div>
  )
}

import { data, Link, redirect, redirectDocument } from "react-router"
import { CardConfirming } from "~/components/buying/card-confirming"
import { CardForm } from "~/components/buying/card-form"
import { checkoutT } from "~/i18n/checkout-messages.server"
import { useCheckoutT } from "~/i18n/use-checkout"
import { useShop } from "~/i18n/use-shop"
import { findCart } from "~/lib/data/carts.server"
import { findOrderToken } from "~/lib/data/orders.server"
import { env } from "~/lib/env.server"
import { money } from "~/lib/format.server"
import { langOf, pathIn } from "~/lib/language"
import { orErrorPage, PRIVATE_PAGE } from "~/lib/page-response.server"
import { finishOrder } from "~/lib/place-order.server"
import { problemText } from "~/lib/problem.server"
import { pointOfCart, readShop, withOrder, writeShop } from "~/lib/session.server"
import type { Route } from "./+types/card"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex" },
]

export function headers() {
  return PRIVATE_PAGE
}

/** The card is entered here, for a cart whose checkout chose it; any other cart goes back to its checkout. */
export async function loader({ request, params, url }: Route.LoaderArgs) {
  const lang = langOf(url.pathname)
  const shop = await readShop(request)
  if (!pointOfCart(shop, params.cart)) {
    const orderId = shop.placed[params.cart]
    if (orderId) throw redirectDocument(pathIn(lang, `/pay/${encodeURIComponent(orderId)}`))
    throw new Response(null, { status: 404 })
  }
  const cart = await orErrorPage(findCart({ lang }, params.cart))
  const secret = cart?.payment?.clientSecret
  const key = env.STRIPE_PUBLISHABLE_KEY
  if (!cart || cart.completed || !secret || !key) {
    throw redirect(pathIn(lang, `/checkout/${params.cart}`))
  }
  return {
    title: checkoutT(lang)("card.title"),
    key,
    secret,
    total: money(cart.totalVnd, lang),
    // Back from the bank's own page. What its address says is not believed: completing the cart asks Stripe.
    returned: url.searchParams.has("payment_intent"),
  }
}

/** Completes the cart after the card was confirmed. Asking again while the bank still works is harmless. */
export async function action({ request, params, url }: Route.ActionArgs) {
  const lang = langOf(url.pathname)
  const shop = await readShop(request)
  const point = pointOfCart(shop, params.cart)
  if (!point) throw new Response(null, { status: 404 })
  const placing = await finishOrder({ lang }, params.cart)
  if (placing.kind !== "order") {
    const code = placing.kind === "problem" ? placing.code : "unavailable"
    return data({ code, text: problemText(code, lang) }, { status: 409 })
  }
  const { orderId } = placing
  const token = await findOrderToken({ lang }, orderId).catch(() => null)
  const path = token ? `/orders/${token}` : `/pay/${encodeURIComponent(orderId)}`
  return redirectDocument(pathIn(lang, path), {
    status: 303,
    headers: { "set-cookie": await writeShop(withOrder(shop, point, params.cart, orderId)) },
  })
}

export default function CardPage({ loaderData, params }: Route.ComponentProps) {
  const t = useCheckoutT()
  const { to } = useShop()
  return (
    <div className="mx-auto max-w-xl pt-6 pb-16">
      {loaderData.returned ? (
        <CardConfirming />
      ) : (
        <>
          <h1 tabIndex={-1} className="text-2xl sm:text-3xl">
            {t("card.title")}
          </h1>
          <p className="mt-2 text-muted">{t("card.intro")}</p>
          <noscript>
            <p className="mt-4 font-semibold text-berry">{t("card.noScript")}</p>
          </noscript>
          <CardForm
            publishableKey={loaderData.key}
            secret={loaderData.secret}
            total={loaderData.total}
          />
        </>
      )}
      <p className="mt-6">
        <Link
          className="link inline-flex min-h-11 items-center"
          to={to(`/checkout/${params.cart}`)}
          reloadDocument
        >
          {t("card.back")}
        </Link>
      </p>
    </div>
  )
}

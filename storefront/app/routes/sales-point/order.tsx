import { useEffect } from "react"
import { data, Link, redirect } from "react-router"
import { Notice } from "~/components/notice"
import { OrderBadges } from "~/components/point/orders/order-badges"
import { OrderHistory } from "~/components/point/orders/order-history"
import { CancelOrder, ReturnGoods } from "~/components/point/orders/order-undo"
import { OrderWork } from "~/components/point/orders/order-work"
import { useArea, usePlace } from "~/components/point/use-point"
import { pointT } from "~/i18n/point-messages.server"
import { PRIVATE_PAGE } from "~/lib/page-response.server"
import { requirePoint } from "~/lib/point-session.server"
import { doDeed, isDeed } from "~/lib/point/order-deeds.server"
import { findPointOrder } from "~/lib/point/orders.server"
import type { Route } from "./+types/order"

export const meta: Route.MetaFunction = ({ loaderData }) => [
  { title: `${loaderData.title} · OCOP Quảng Ninh` },
  { name: "robots", content: "noindex, nofollow" },
]

export function headers() {
  return PRIVATE_PAGE
}

export async function loader({ request, params, url }: Route.LoaderArgs) {
  const session = await requirePoint(request, params.point)
  const order = await findPointOrder(request, session, params.id)
  const did = url.searchParams.get("did")
  return {
    title: pointT(session.lang)("order.title", { id: String(order.display_id) }),
    order,
    did: isDeed(did) ? did : null,
    code: (url.searchParams.get("code") ?? "").slice(0, 6),
  }
}

export async function action({ request, params }: Route.ActionArgs) {
  const session = await requirePoint(request, params.point)
  const form = await request.formData()
  const deed = form.get("deed")
  if (!isDeed(deed)) throw new Response(null, { status: 400 })
  const problem = await doDeed(request, session, params.id, deed, form)
  if (problem) return data(problem, problem.status)
  return redirect(
    `/sales-point/${params.point}/orders/${params.id}?${new URLSearchParams({ did: deed })}`
  )
}

export default function PointOrder({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useArea()
  const { to } = usePlace()
  const { order, did, code } = loaderData
  const problem = actionData ?? null
  useEffect(() => {
    if (problem) document.querySelector<HTMLElement>(`main [aria-invalid="true"]`)?.focus()
  }, [problem])
  return (
    <>
      <Link
        className="inline-flex min-h-11 items-center text-sea underline underline-offset-3"
        to={to("/orders")}
      >
        {t("order.back")}
      </Link>
      <h1 tabIndex={-1} className="text-2xl">
        {t("order.title", { id: String(order.display_id) })}
      </h1>
      <OrderBadges order={order} />
      <p className="mt-1 text-sm text-muted">{t("order.placed", { at: order.placedAt })}</p>
      <div className="mt-4 flex flex-col gap-3 empty:hidden">
        {did && !problem && <Notice tone="good" title={t(`order.did.${did}`)} live />}
        {problem && problem.field === null && <Notice tone="error" title={problem.text} live />}
      </div>
      <div className="mt-4 grid items-start gap-4 lg:grid-cols-2">
        <div className="flex min-w-0 flex-col gap-4">
          <OrderWork order={order} problem={problem} code={code} />
          <section aria-labelledby="goods" className="card p-4">
            <h2 id="goods" className="text-lg">
              {t("order.goods")}
            </h2>
            <ul className="mt-2 divide-y divide-line">
              {order.items.map((item) => (
                <li key={item.id} className="flex gap-3 py-2">
                  <span className="w-10 shrink-0 text-right text-lg font-semibold tabular-nums">
                    {item.quantity} ×
                  </span>
                  <span className="min-w-0 flex-1">
                    {item.title}
                    {item.variant && <span className="text-muted">, {item.variant}</span>}
                    {item.returned > 0 && (
                      <span className="block text-sm font-semibold text-clay">
                        {t("order.returned", { n: String(item.returned) })}
                      </span>
                    )}
                  </span>
                  <span className="shrink-0 tabular-nums">{item.total}</span>
                </li>
              ))}
            </ul>
            {order.delivery && (
              <p className="flex justify-between border-t border-line py-2">
                <span>{t("order.delivery")}</span>
                <span className="tabular-nums">{order.delivery}</span>
              </p>
            )}
            <p className="flex justify-between border-t border-line pt-2 font-semibold">
              <span>{t("order.total")}</span>
              <span className="tabular-nums">{order.total}</span>
            </p>
          </section>
        </div>
        <div className="flex min-w-0 flex-col gap-4">
          <section aria-labelledby="customer" className="card p-4">
            <h2 id="customer" className="text-lg">
              {t("order.customer")}
            </h2>
            <p className="mt-2">{order.customer.name || t("orders.walkIn")}</p>
            {order.customer.address && <p>{order.customer.address}</p>}
            {order.customer.email && <p className="break-words">{order.customer.email}</p>}
            {order.phone && (
              <a className="button button-plain mt-3" href={`tel:${order.customer.phone}`}>
                {t("order.call", { phone: order.phone })}
              </a>
            )}
          </section>
          <OrderHistory events={order.events} />
          <ReturnGoods order={order} problem={problem} />
          <CancelOrder order={order} problem={problem} />
        </div>
      </div>
    </>
  )
}
